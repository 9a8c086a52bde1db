package org.y2a.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;

/** Children here are synthetic. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class ContactsTest {
  private LocalDate today;
  private UUID caseId;

  @BeforeEach
  void openCase() {
    today = today();
    caseId = open(CaseFile.of(today.minusYears(15), today.minusDays(100)));
  }

  @Test
  void complianceCountsWhatLiesInTheWindow() {
    appointment(today.minusDays(95), "ATTENDED");
    appointment(today.minusDays(20), "ATTENDED");
    appointment(today.minusDays(13), "ATTENDED_LATE");
    appointment(today.minusDays(9), "ACCEPTABLE_ABSENCE");
    appointment(today.minusDays(8), "UNACCEPTABLE_ABSENCE");
    appointment(today.minusDays(7), "CANCELLED_BY_SERVICE");
    appointment(today.minusDays(2), null);
    compliance()
        .body("appointments.attended", equalTo(2))
        .body("appointments.acceptableAbsences", equalTo(1))
        .body("appointments.unacceptableAbsences", equalTo(1))
        .body("appointments.notCounted", equalTo(1))
        .body("appointments.withoutOutcome", equalTo(1))
        .body("attendanceRate", equalTo(0.5f))
        .body("complianceRate", equalTo(0.75f))
        .body("enforcementDue", nullValue());
  }

  @Test
  void theSecondUnacceptableAbsenceAsksForAWarningAndTheNextForAnother() {
    appointment(today.minusDays(14), "UNACCEPTABLE_ABSENCE");
    assertThat(enforcement()).isEmpty();
    appointment(today.minusDays(10), "SENT_AWAY");
    assertThat(enforcement()).containsExactly("WARNING_1 OVERDUE");
    take("WARNING_1", today.minusDays(9));
    assertThat(enforcement()).containsExactly("WARNING_1 MET");
    appointment(today, "UNACCEPTABLE_ABSENCE");
    assertThat(enforcement()).containsExactlyInAnyOrder("WARNING_1 MET", "WARNING_2 OPEN");
    compliance()
        .body("enforcement[0].step", equalTo("WARNING_1"))
        .body("enforcementDue", equalTo("WARNING_2"));
  }

  @Test
  void aCorrectedAbsenceWithdrawsTheWarning() {
    appointment(today.minusDays(1), "UNACCEPTABLE_ABSENCE");
    String id = appointment(today, "UNACCEPTABLE_ABSENCE");
    assertThat(enforcement()).containsExactly("WARNING_1 OPEN");
    caseManager()
        .body(Map.of("outcome", "ACCEPTABLE_ABSENCE"))
        .put("/v1/cases/{id}/appointments/{appointment}/outcome", caseId, id)
        .then()
        .statusCode(204);
    assertThat(enforcement()).containsExactly("WARNING_1 WITHDRAWN");
  }

  @Test
  void appointmentsComeInPagesOfTheirTime() {
    for (int ago = 1; ago <= 5; ago++) {
      appointment(today.minusDays(ago), "ATTENDED");
    }
    String next =
        caseManager()
            .get("/v1/cases/{id}/appointments?limit=3", caseId)
            .then()
            .body("items", hasSize(3))
            .extract()
            .path("next");
    caseManager()
        .queryParam("after", next)
        .get("/v1/cases/{id}/appointments?limit=3", caseId)
        .then()
        .body("items", hasSize(2))
        .body("next", nullValue());
    as("case-manager", "yos:kent")
        .get("/v1/cases/{id}/appointments", caseId)
        .then()
        .statusCode(404);
  }

  @Test
  void aChildIsMissingOnceAtATimeAndFoundOnce() {
    String from = today.minusDays(3) + "T10:00:00Z";
    String id =
        caseManager()
            .body(Map.of("missingFrom", from))
            .post("/v1/cases/{id}/missing-episodes", caseId)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    caseManager()
        .body(Map.of("missingFrom", today.minusDays(1) + "T10:00:00Z"))
        .post("/v1/cases/{id}/missing-episodes", caseId)
        .then()
        .statusCode(409);
    found(id, today.minusDays(4) + "T10:00:00Z", 400);
    found(id, today.minusDays(2) + "T10:00:00Z", 204);
    found(id, today.minusDays(1) + "T10:00:00Z", 409);
    compliance().body("missingEpisodes", equalTo(1));
    caseManager()
        .get("/v1/cases/{id}/missing-episodes", caseId)
        .then()
        .body("[0].foundAt", equalTo(today.minusDays(2) + "T10:00:00Z"));
  }

  @Test
  void whatIsYetToComeHasNoOutcomeAndCodesAreKnown() {
    String at = today.plusDays(3) + "T10:00:00Z";
    plan(Map.of("plannedAt", at, "kind", "OFFICE", "outcome", "ATTENDED"), 400);
    plan(Map.of("plannedAt", at, "kind", "PUB"), 400);
    plan(Map.of("plannedAt", "soon", "kind", "OFFICE"), 400);
    plan(Map.of("plannedAt", at, "kind", "OFFICE"), 201);
    caseManager()
        .get("/v1/cases/{id}/compliance?from=2020-01-01&to=2019-01-01", caseId)
        .then()
        .statusCode(400);
  }

  private String appointment(LocalDate on, String outcome) {
    String at = on + "T06:00:00Z";
    return plan(
            outcome == null
                ? Map.of("plannedAt", at, "kind", "OFFICE")
                : Map.of("plannedAt", at, "kind", "OFFICE", "outcome", outcome),
            201)
        .extract()
        .path("id");
  }

  private ValidatableResponse plan(Map<String, Object> body, int status) {
    return caseManager()
        .body(body)
        .post("/v1/cases/{id}/appointments", caseId)
        .then()
        .statusCode(status);
  }

  private void take(String step, LocalDate on) {
    caseManager()
        .body(Map.of("step", step, "takenOn", on.toString()))
        .post("/v1/cases/{id}/enforcement-steps", caseId)
        .then()
        .statusCode(201);
  }

  private void found(String id, String at, int status) {
    caseManager()
        .body(Map.of("foundAt", at))
        .put("/v1/cases/{id}/missing-episodes/{episode}/end", caseId, id)
        .then()
        .statusCode(status);
  }

  private ValidatableResponse compliance() {
    return caseManager().get("/v1/cases/{id}/compliance", caseId).then().statusCode(200);
  }

  private List<String> enforcement() {
    List<Map<String, Object>> all =
        caseManager().get("/v1/cases/{id}/deadlines", caseId).then().extract().path("$");
    return all.stream()
        .map(d -> d.get("kind") + " " + d.get("state"))
        .filter(d -> d.startsWith("WARNING") || d.startsWith("BREACH"))
        .toList();
  }
}
