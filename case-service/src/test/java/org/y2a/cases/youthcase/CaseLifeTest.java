package org.y2a.cases.youthcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.yosManager;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CaseLifeTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;

  private LocalDate today;
  private UUID caseId;

  @BeforeEach
  void open15() {
    today = today();
    register("CM-ESSEX-1", "essex");
    register("CM-ESSEX-2", "essex");
    register("CM-KENT-1", "kent");
    caseId = open(CaseFile.of(today.minusYears(15), today.minusDays(30)));
  }

  @Test
  void theLatestCompletedAssessmentSaysTheRisk() {
    assess(today.minusDays(2), "HIGH");
    assess(today.minusDays(9), "LOW");
    read(caseId).body("assessment.rosh", equalTo("HIGH"));
    assess(today, "VERY_HIGH");
    read(caseId).body("assessment.rosh", equalTo("VERY_HIGH"));
    assertThat(events(4))
        .extracting(Published::type)
        .containsExactly(
            "youth-case.case.opened.v1",
            "youth-case.risk.changed.v1",
            "youth-case.risk.changed.v1",
            "youth-case.officer.missing.v1");
  }

  @Test
  void ordersAreAddedAndChangedAndAllOfThemPublished() {
    caseManager()
        .body(Map.of("type", "OUTCOME_22", "startsOn", today.toString()))
        .post("/v1/cases/{id}/orders", caseId)
        .then()
        .statusCode(201);
    String yro = read(caseId).body("orders", hasSize(2)).extract().path("orders[0].orderId");
    caseManager()
        .header("If-Match", etag(caseId))
        .body(Map.of("requirementsCompleted", true))
        .patch("/v1/cases/{id}/orders/{order}", caseId, yro)
        .then()
        .statusCode(204)
        .header("ETag", equalTo("\"3\""));
    List<Published> events = events(3);
    assertThat(events.getLast().type()).isEqualTo("youth-case.orders.changed.v1");
    assertThat(events.getLast().data().get("orders")).hasSize(2);
    assertThat(
            events.getLast().data().get("orders").get(0).get("requirementsCompleted").asBoolean())
        .isTrue();
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    String yro = read(caseId).extract().path("orders[0].orderId");
    caseManager()
        .header("If-Match", etag(caseId))
        .body(Map.of("requirementsCompleted", false))
        .patch("/v1/cases/{id}/orders/{order}", caseId, yro)
        .then()
        .statusCode(204)
        .header("ETag", equalTo("\"1\""));
    assertThat(events(1)).hasSize(1);
  }

  @Test
  void aTimeWithoutAnOfficerIsSeenAsTheAlarm() {
    assertThat(withoutOfficer()).isTrue();
    allocate("CM-ESSEX-1");
    assertThat(withoutOfficer()).isFalse();
    allocate("CM-ESSEX-2");
    allocate(null);
    assertThat(withoutOfficer()).isTrue();
    read(caseId).body("officer", nullValue());
    caseManager()
        .get("/v1/cases/{id}/responsibility", caseId)
        .then()
        .body("organisations", hasSize(1))
        .body("officers.holder", equalTo(List.of("CM-ESSEX-1", "CM-ESSEX-2")));
    assertThat(events(4).getLast().data().get("officerId").isNull()).isTrue();
  }

  @Test
  void aCaseMovesToAnotherServiceInOneStep() {
    allocate("CM-ESSEX-1");
    move(
        Map.of(
            "toYos",
            "kent",
            "homeLocalAuthority",
            "E10000016",
            "movedOn",
            today.toString(),
            "officerId",
            "CM-KENT-1"),
        204);
    caseManager().get("/v1/cases/{id}", caseId).then().statusCode(404);
    caseManager().body(Map.of()).post("/v1/cases/{id}/yos-moves", caseId).then().statusCode(403);
    as("case-manager", "yos:kent")
        .get("/v1/cases/{id}", caseId)
        .then()
        .statusCode(200)
        .body("yos", equalTo("kent"))
        .body("officer.officerId", equalTo("CM-KENT-1"))
        .body("child.homeLocalAuthority", equalTo("E10000016"))
        .body("responsible.organisation", equalTo("yos:kent"));
    List<Published> events = events(4);
    assertThat(events.get(2).type()).isEqualTo("youth-case.responsibility.moved.v1");
    assertThat(events.get(2).data().get("from").asText()).isEqualTo("yos:essex");
    assertThat(events.get(2).data().get("reason").asText()).isEqualTo("YOS_MOVE");
    assertThat(events.get(2).data().get("nation").asText()).isEqualTo("ENGLAND");
    assertThat(events.get(3).data().get("officerId").asText()).isEqualTo("CM-KENT-1");
  }

  @Test
  void aMoveCannotTakeEffectBeforeTheLastOne() {
    move(
        Map.of("toYos", "essex", "homeLocalAuthority", "E10000012", "movedOn", today.toString()),
        409);
    allocate("CM-ESSEX-1");
    move(
        Map.of(
            "toYos",
            "kent",
            "homeLocalAuthority",
            "E10000016",
            "movedOn",
            today.minusDays(3).toString()),
        409);
    move(
        Map.of(
            "toYos",
            "kent",
            "homeLocalAuthority",
            "E10000016",
            "movedOn",
            today.toString(),
            "officerId",
            "CM-ESSEX-1"),
        400);
  }

  @Test
  void aClosedCaseHasNobodyResponsibleAndTakesNoMoreChanges() {
    allocate("CM-ESSEX-1");
    close(204);
    read(caseId)
        .body("status", equalTo("CLOSED"))
        .body("responsible", nullValue())
        .body("officer", nullValue());
    close(409);
    caseManager()
        .body(CaseFile.assessmentBody(today, "HIGH"))
        .post("/v1/cases/{id}/assessments", caseId)
        .then()
        .statusCode(409)
        .body("errorCode", equalTo("CASE_NOT_OPEN"));
    assertThat(events(3).getLast().type()).isEqualTo("youth-case.case.closed.v1");
    assertThat(withoutOfficer()).isFalse();
  }

  private void assess(LocalDate on, String rosh) {
    as("secondee", "yos:essex")
        .body(CaseFile.assessmentBody(on, rosh))
        .post("/v1/cases/{id}/assessments", caseId)
        .then()
        .statusCode(201);
  }

  private void allocate(String officerId) {
    Map<String, Object> body = new HashMap<>();
    body.put("officerId", officerId);
    body.put("reason", "Capacity");
    yosManager()
        .header("If-Match", etag(caseId))
        .body(body)
        .put("/v1/cases/{id}/officer", caseId)
        .then()
        .statusCode(204);
  }

  private void move(Map<String, Object> body, int status) {
    integrator().body(body).post("/v1/cases/{id}/yos-moves", caseId).then().statusCode(status);
  }

  private void close(int status) {
    caseManager()
        .body(Map.of("closedOn", today.toString(), "reason", "COMPLETED"))
        .post("/v1/cases/{id}/closure", caseId)
        .then()
        .statusCode(status);
  }

  private boolean withoutOfficer() {
    return jdbi.withHandle(
        h ->
            h.createQuery("select exists (select from case_without_officer where case_id = :id)")
                .bind("id", caseId)
                .mapTo(Boolean.class)
                .one());
  }

  private List<Published> events(int expected) {
    return new PublishedEvents(kafka).of("y2a.cases.v1", caseId, expected);
  }
}
