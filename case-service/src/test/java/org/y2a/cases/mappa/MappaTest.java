package org.y2a.cases.mappa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.yosManager;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;

/** MAPPA as a record of its own. The child is synthetic. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class MappaTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  private LocalDate today;
  private UUID caseId;

  @BeforeEach
  void heldSinceItOpened() {
    today = today();
    register("CM-ESSEX-1", "essex");
    caseId =
        open(
            CaseFile.of(today.minusYears(15), today.minusDays(30))
                .with("officerId", "CM-ESSEX-1")
                .assessment(today.minusDays(25), "MEDIUM"));
  }

  @Test
  void aNewLevelEndsThePresentRegistrationAndIsSaidAsRisk() {
    registered(2, 1, today.minusDays(20)).statusCode(204);
    registered(2, 3, today.minusDays(5)).statusCode(204);
    registered(1, 3, today.minusDays(5)).statusCode(204);
    registered(1, 1, today.minusDays(9))
        .statusCode(409)
        .body("errorCode", equalTo("LATER_REGISTRATION"));
    list()
        .body("level", equalTo(List.of(3, 1)))
        .body("category", equalTo(List.of(1, 2)))
        .body("[1].until", equalTo(today.minusDays(6).toString()));
    read(caseId).body("assessment.mappa.level", equalTo(3));
    List<Published> events = events(7);
    assertThat(events.getLast().type()).isEqualTo("youth-case.risk.changed.v1");
    assertThat(events.getLast().data().at("/risk/mappa/category").asInt()).isOne();
    assertThat(events.getLast().data().at("/risk/rosh").asText()).isEqualTo("MEDIUM");
    assertThat(events.get(5).type()).isEqualTo("youth-case.mappa.changed.v1");
    assertThat(events.get(5).data().get("since").asText()).isEqualTo(today.minusDays(5).toString());
  }

  @Test
  void anAssessmentThatSaysMappaWritesTheRegistration() {
    assess(today.minusDays(3), Map.of("category", 3, "level", 2));
    list().body("", hasSize(1)).body("[0].from", equalTo(today.minusDays(3).toString()));
    assess(today.minusDays(2), null);
    list().body("", hasSize(1)).body("[0].until", nullValue());
    read(caseId).body("assessment.mappa.category", equalTo(3));
    assess(today.minusDays(1), Map.of("category", 3, "level", 1));
    list().body("level", equalTo(List.of(1, 2)));
    List<Published> events = events(6);
    assertThat(events)
        .extracting(Published::type)
        .containsExactly(
            "youth-case.case.opened.v1",
            "youth-case.mappa.changed.v1",
            "youth-case.risk.changed.v1",
            "youth-case.risk.changed.v1",
            "youth-case.mappa.changed.v1",
            "youth-case.risk.changed.v1");
    assertThat(events.get(3).data().at("/risk/mappa/level").asInt()).isEqualTo(2);
    assertThat(events.get(5).data().at("/risk/mappa/level").asInt()).isOne();
  }

  @Test
  void aPanelSetsTheNextReviewAndTheEndIsSaid() {
    registered(2, 2, today.minusDays(20)).statusCode(204);
    Map<String, String> panel =
        Map.of(
            "heldOn",
            today.minusDays(1).toString(),
            "nextReviewOn",
            today.plusMonths(3).toString());
    caseManager().body(panel).post(address() + "/panels").then().statusCode(428);
    caseManager()
        .header("If-Match", etag(caseId))
        .body(panel)
        .post(address() + "/panels")
        .then()
        .statusCode(204);
    list()
        .body("[0].panels", equalTo(List.of(today.minusDays(1).toString())))
        .body("[0].nextReviewOn", equalTo(today.plusMonths(3).toString()));
    end(today.minusDays(21)).statusCode(400).body("errors[0].field", equalTo("until"));
    end(today).statusCode(204);
    end(today).statusCode(409).body("errorCode", equalTo("NOT_UNDER_MAPPA"));
    read(caseId).body("assessment.mappa", nullValue());
    assertThat(events(6).getLast().data().at("/risk/mappa").isNull()).isTrue();
    as("yos-manager", "yos:kent").get(address()).then().statusCode(404);
    registered(5, 0, today.plusDays(1))
        .statusCode(400)
        .body("errors.field", equalTo(List.of("category", "level", "from")));
  }

  private String address() {
    return "/v1/cases/" + caseId + "/mappa";
  }

  private ValidatableResponse list() {
    return caseManager().get(address()).then().statusCode(200);
  }

  private ValidatableResponse registered(int category, int level, LocalDate from) {
    return caseManager()
        .body(Map.of("category", category, "level", level, "from", from.toString()))
        .post(address())
        .then();
  }

  private ValidatableResponse end(LocalDate until) {
    return yosManager()
        .header("If-Match", etag(caseId))
        .body(Map.of("until", until.toString()))
        .post(address() + "/end")
        .then();
  }

  private void assess(LocalDate completedOn, Map<String, Integer> mappa) {
    Map<String, Object> body = CaseFile.assessmentBody(completedOn, "MEDIUM");
    if (mappa != null) {
      body.put("mappa", mappa);
    }
    caseManager().body(body).post("/v1/cases/{id}/assessments", caseId).then().statusCode(201);
  }

  private List<Published> events(int expected) {
    return new PublishedEvents(kafka).of("y2a.cases.v1", caseId, expected);
  }
}
