package org.y2a.secondments.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.secondments.SecondmentApi.ESSEX_PDU;
import static org.y2a.secondments.SecondmentApi.moveClockTo;
import static org.y2a.secondments.SecondmentApi.newOfficerId;
import static org.y2a.secondments.SecondmentApi.register;
import static org.y2a.secondments.SecondmentApi.registered;
import static org.y2a.secondments.SecondmentApi.secondmentManager;
import static org.y2a.secondments.SecondmentApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.secondments.PublishedEvents;
import org.y2a.secondments.PublishedEvents.Published;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class RegisteringOfficersTest {

  @Inject PublishedEvents published;
  @Inject Jdbi jdbi;

  @Test
  void anOfficerIsRegisteredAndReadAndTold() {
    var officerId = newOfficerId();
    register(officerId, "PSO", 3, ESSEX_PDU).statusCode(200).header("ETag", "\"1\"");
    read(officerId)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("officerId", equalTo(officerId))
        .body("role", equalTo("PSO"))
        .body("band", equalTo(3))
        .body("homePdu", equalTo(ESSEX_PDU));
    var events = published.about(officerId);
    assertThat(events)
        .extracting(Published::type)
        .containsExactly("secondment.officer.registered.v1");
    assertThat(events.getFirst().data())
        .hasToString(
            "{\"officerId\":\"%s\",\"role\":\"PSO\",\"band\":3,\"homePdu\":\"%s\"}"
                .formatted(officerId, ESSEX_PDU));
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    var officerId = registered();
    register(officerId, "PO", 4, ESSEX_PDU).statusCode(200).header("ETag", "\"1\"");
    assertThat(published.about(officerId)).hasSize(1);
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    var officerId = registered("PSO", 3);
    register(officerId, "PO", 4, ESSEX_PDU).statusCode(428);
    promote(officerId, "\"7\"").statusCode(412);
    promote(officerId, "\"1\"").statusCode(200).header("ETag", "\"2\"");
    read(officerId).body("role", equalTo("PO"));
    assertThat(published.about(officerId)).extracting(Published::sequence).containsExactly(1L, 2L);
  }

  @Test
  void whatAnOfficerWasBeforeStaysKnown() {
    var officerId = registered("PSO", 3);
    var first = today();
    moveClockTo(first.plusDays(10));
    promote(officerId, "\"1\"").statusCode(200);
    assertThat(bands(officerId))
        .containsExactly(
            "3 [%s,%s)".formatted(first, first.plusDays(10)),
            "4 [%s,)".formatted(first.plusDays(10)));
  }

  @Test
  void aCorrectionOnTheSameDayLeavesNoTrace() {
    var officerId = registered("PSO", 3);
    promote(officerId, "\"1\"").statusCode(200);
    assertThat(bands(officerId)).containsExactly("4 [%s,)".formatted(today()));
  }

  @Test
  void allBadFieldsAreListed() {
    secondmentManager()
        .body(Map.of("role", "PO", "band", 3, "homePdu", "NOWHERE"))
        .put("/v1/officers/{id}", newOfficerId())
        .then()
        .statusCode(400)
        .body("errors.field", contains("band", "homePdu"))
        .body("errors.rule", contains("BAND_OF_ROLE", "KNOWN"));
    secondmentManager()
        .body("{\"role\": \"CHIEF\", \"band\": \"four\"}")
        .put("/v1/officers/{id}", newOfficerId())
        .then()
        .statusCode(400)
        .body("errors.field", contains("role", "band", "homePdu"));
    secondmentManager()
        .body("{\"role\": \"PO\", \"band\": 99999999999, \"homePdu\": 4.5}")
        .put("/v1/officers/{id}", newOfficerId())
        .then()
        .statusCode(400)
        .body("errors.field", contains("band", "homePdu"));
  }

  @Test
  void anIdentifierHasItsForm() {
    register("sec essex", "PO", 4, ESSEX_PDU)
        .statusCode(400)
        .body("errors.field", contains("officerId"));
  }

  @Test
  void whoIsNotRegisteredIsNotFound() {
    read(newOfficerId()).statusCode(404);
  }

  private static ValidatableResponse read(String officerId) {
    return secondmentManager().get("/v1/officers/{id}", officerId).then();
  }

  private static ValidatableResponse promote(String officerId, String ifMatch) {
    return secondmentManager()
        .header("If-Match", ifMatch)
        .body(Map.of("role", "PO", "band", 4, "homePdu", ESSEX_PDU))
        .put("/v1/officers/{id}", officerId)
        .then();
  }

  private List<String> bands(String officerId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select band || ' ' || during from officer_standing where officer_id = :id order by during")
                .bind("id", officerId)
                .mapTo(String.class)
                .list());
  }
}
