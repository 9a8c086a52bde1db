package org.y2a.cases.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
import org.y2a.kit.test.TestTokens;

/** Children here are synthetic. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class PlansTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  private LocalDate today;
  private UUID caseId;
  private String orderId;

  @BeforeEach
  void openCase() {
    today = today();
    caseId =
        open(
            CaseFile.ofFifteenYearOld(today)
                .withoutOrders()
                .order("YRO", today, today.plusDays(99))
                .assessment(today, "HIGH"));
    orderId = read(caseId).extract().path("orders[0].orderId");
  }

  @Test
  void anObjectiveIsDueWhenItsShareOfTheOrderIsOver() {
    draft("INTERVENTION", List.of(atShare("REPARATION", 0.5)), 201);
    plans()
        .body("[0].state", equalTo("DRAFT"))
        .body("[0].objectives[0].dueOn", equalTo(today.plusDays(49).toString()));
  }

  @Test
  void anAgreedPlanMeetsItsDeadlineAndSetsTheNext() {
    String id = draft("INTERVENTION", List.of(atShare("REPARATION", 0.5)), 201);
    agree(id, 204);
    agree(id, 409);
    assertThat(deadlines()).contains("PLAN MET", "PLAN_REVIEW OPEN");
    List<Published> events = new PublishedEvents(kafka).of("y2a.assessments.v1", id, 1);
    assertThat(events).extracting(Published::type).containsExactly("youth-case.plan.agreed.v1");
    assertThat(events.getFirst().data().get("kind").asText()).isEqualTo("INTERVENTION");
    assertThat(events.getFirst().data().get("planVersion").asInt()).isEqualTo(1);
    assertThat(events.getFirst().data().get("dueOn").isNull()).isFalse();
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOneBeforeAndOtherKindsStay() {
    for (String kind : List.of("INTERVENTION", "RISK_MANAGEMENT", "INTERVENTION")) {
      agree(draft(kind, List.of(on("CONTINGENCY", today.plusDays(5))), 201), 204);
    }
    plans()
        .body("kind", contains("INTERVENTION", "INTERVENTION", "RISK_MANAGEMENT"))
        .body("version", contains(2, 1, 1))
        .body("state", contains("AGREED", "SUPERSEDED", "AGREED"));
    assertThat(deadlines()).contains("COUNTERSIGNATURE WITHDRAWN");
  }

  @Test
  void aReviewAnswersAChangeOfRisk() {
    String id = draft("INTERVENTION", List.of(on("HEALTH", today.plusDays(5))), 201);
    agree(id, 204);
    caseManager()
        .body(CaseFile.assessmentBody(today, "VERY_HIGH"))
        .post("/v1/cases/{id}/assessments", caseId)
        .then()
        .statusCode(201);
    assertThat(deadlines()).contains("RISK_CHANGE_REVIEW OPEN");
    caseManager()
        .body(Map.of("outcome", "CONTINUES", "reviewedOn", today.toString()))
        .post("/v1/cases/{id}/plans/{plan}/reviews", caseId, id)
        .then()
        .statusCode(204);
    assertThat(deadlines())
        .contains("RISK_CHANGE_REVIEW MET", "PLAN_REVIEW MET", "PLAN_REVIEW OPEN");
    caseManager()
        .body(Map.of("outcome", "ACHIEVED", "concludedOn", today.toString()))
        .put("/v1/cases/{id}/plans/{plan}/objectives/1/outcome", caseId, id)
        .then()
        .statusCode(204);
    plans()
        .body("[0].reviews[0].outcome", equalTo("CONTINUES"))
        .body("[0].objectives[0].outcome", equalTo("ACHIEVED"));
  }

  @Test
  void aReturnedPlanIsADraftThatCanBeRewrittenAndAgreedAgain() {
    String id = draft("SAFETY", List.of(on("SAFETY", today.plusDays(5))), 201);
    agree(id, 204);
    String submission =
        manager()
            .get("/v1/oversight-queue?limit=500")
            .then()
            .extract()
            .path("items.find { it.itemId == '" + id + "' }.submissionId");
    manager()
        .body(Map.of("reasons", List.of("OBJECTIVES_UNCLEAR")))
        .post("/v1/oversight-queue/{id}/return", submission)
        .then()
        .statusCode(204);
    plans().body("[0].state", equalTo("DRAFT"));
    caseManager()
        .header("If-Match", etag(caseId))
        .body(body("SAFETY", List.of(on("HEALTH", today.plusDays(9)))))
        .put("/v1/cases/{id}/plans/{plan}", caseId, id)
        .then()
        .statusCode(204);
    agree(id, 204);
    assertThat(deadlines()).contains("IMPROVEMENT MET");
    plans().body("[0].state", equalTo("AGREED")).body("[0].objectives[0].code", equalTo("HEALTH"));
  }

  @Test
  void objectivesStandInAnOrderThatCanBeKept() {
    Map<String, Object> late = on("REPARATION", today.plusDays(9));
    Map<String, Object> early =
        Map.of("code", "HEALTH", "dueOn", today.plusDays(5).toString(), "follows", List.of(1));
    draft("INTERVENTION", List.of(late, early), 400);
    draft("INTERVENTION", List.of(early, late), 400);
    draft("INTERVENTION", List.of(Map.of("code", "HEALTH")), 400);
    draft("INTERVENTION", List.of(on("DANCING", today)), 400);
    draft(
        "INTERVENTION",
        List.of(Map.of("code", "HEALTH", "orderId", UUID.randomUUID(), "dueAtShare", 0.5)),
        400);
    draft("INTERVENTION", List.of(atShare("HEALTH", 1.5)), 400);
    draft("WISHES", List.of(late), 400);
  }

  private Map<String, Object> atShare(String code, double share) {
    return Map.of("code", code, "orderId", orderId, "dueAtShare", share);
  }

  private static Map<String, Object> on(String code, LocalDate day) {
    return Map.of("code", code, "dueOn", day.toString());
  }

  private static Map<String, Object> body(String kind, List<Map<String, Object>> objectives) {
    return Map.of("kind", kind, "objectives", objectives);
  }

  private String draft(String kind, List<Map<String, Object>> objectives, int status) {
    return caseManager()
        .body(body(kind, objectives))
        .post("/v1/cases/{id}/plans", caseId)
        .then()
        .statusCode(status)
        .extract()
        .path("planId");
  }

  private void agree(String planId, int status) {
    caseManager()
        .body(Map.of("agreedOn", today.toString()))
        .post("/v1/cases/{id}/plans/{plan}/agreement", caseId, planId)
        .then()
        .statusCode(status);
  }

  private static RequestSpecification manager() {
    return given()
        .auth()
        .oauth2(
            TestTokens.of("yos-manager").name("manager-essex").organisation("yos:essex").token())
        .contentType(ContentType.JSON);
  }

  private ValidatableResponse plans() {
    return caseManager().get("/v1/cases/{id}/plans", caseId).then().statusCode(200);
  }

  private List<String> deadlines() {
    List<Map<String, Object>> all =
        caseManager().get("/v1/cases/{id}/deadlines", caseId).then().extract().path("$");
    return all.stream().map(d -> d.get("kind") + " " + d.get("state")).toList();
  }
}
