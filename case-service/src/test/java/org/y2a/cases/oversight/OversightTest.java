package org.y2a.cases.oversight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.yosManager;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.y2a.kit.test.TestTokens;

/** From the start of an assessment to its countersignature. Children here are synthetic. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OversightTest {
  private static final String WORDS = "Planted words of a manager";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;

  private LocalDate today;
  private UUID caseId;

  @BeforeEach
  void openCase() {
    today = today();
    caseId = open(CaseFile.of(today.minusYears(15), today.minusDays(9)));
  }

  @Test
  void anAssessmentIsStartedCompletedReturnedImprovedAndCountersigned() {
    String id = start(today.minusDays(3));
    read(caseId).body("assessment", nullValue());
    complete(id, "HIGH", 204);
    read(caseId).body("assessment.rosh", equalTo("HIGH")).body("assessment.stage", equalTo("PSR"));
    complete(id, "LOW", 409);

    giveBack(submission(id), Map.of("reasons", List.of("EVIDENCE_MISSING"), "text", WORDS), 204);
    shown().body("state", hasItem("RETURNED")).body("returnText", hasItem(WORDS));
    assertThat(deadlines()).contains("COUNTERSIGNATURE MET", "IMPROVEMENT OPEN");
    complete(id, "VERY_HIGH", 204);
    assertThat(deadlines()).contains("IMPROVEMENT MET", "COUNTERSIGNATURE OPEN");
    String second = submission(id);
    countersign(manager(), second, 204);
    countersign(manager(), second, 409);
    shown().body("state", hasItem("COUNTERSIGNED")).body("decidedBy", hasItem("manager-essex"));

    List<Published> events = new PublishedEvents(kafka).of("y2a.assessments.v1", id, 3);
    assertThat(events)
        .extracting(Published::type)
        .containsExactly(
            "youth-case.assessment.completed.v1",
            "youth-case.assessment.completed.v1",
            "youth-case.assessment.countersigned.v1");
    assertThat(events.getFirst().data().get("stage").asText()).isEqualTo("PSR");
    assertThat(events.getFirst().data().get("startedOn").asText())
        .isEqualTo(today.minusDays(3).toString());
    assertThat(events).noneMatch(e -> e.data().get("dueOn").isNull());
    assertThat(events).extracting(Published::text).noneMatch(text -> text.contains(WORDS));
    assertThat(keptElsewhere()).noneMatch(text -> text.contains(WORDS));
  }

  @Test
  void nobodyCountersignsTheirOwnWork() {
    String id = record("HIGH", Map.of());
    countersign(yosManager(), submission(id), 403);
    countersign(caseManager(), submission(id), 403);
    RequestSpecification elsewhere = as("yos-manager", "yos:kent");
    countersign(elsewhere, submission(id), 404);
    assertThat(deadlines()).contains("COUNTERSIGNATURE OPEN");
  }

  @Test
  void thoseOfMostRiskComeFirstAmongThemTheOldest() {
    List<String> ids = new ArrayList<>();
    for (String rosh : List.of("LOW", "VERY_HIGH", "HIGH", "VERY_HIGH")) {
      caseId = open(CaseFile.ofFifteenYearOld(today));
      ids.add(record(rosh, Map.of()));
    }
    List<String> queued = queue().stream().map(i -> (String) i.get("itemId")).toList();
    assertThat(queued.stream().filter(ids::contains).toList())
        .containsExactly(ids.get(1), ids.get(3), ids.get(2), ids.get(0));
  }

  @Test
  void aChangeOfRiskAsksForAReviewAndConcernsAreKept() {
    record("LOW", Map.of());
    assertThat(deadlines()).doesNotContain("RISK_CHANGE_REVIEW OPEN");
    record("HIGH", Map.of("concerns", List.of("WEAPONS", "EXPLOITATION"), "stage", "REVIEW"));
    assertThat(deadlines()).contains("RISK_CHANGE_REVIEW OPEN", "INITIAL_ASSESSMENT MET");
    shown().body("concerns", hasItem(List.of("EXPLOITATION", "WEAPONS")));
  }

  @Test
  void everyBadFieldIsNamed() {
    Map<String, Object> body = CaseFile.assessmentBody(today, "HIGH");
    body.putAll(
        Map.of(
            "stage", "LATER", "concerns", List.of("X"), "startedOn", today.plusDays(1).toString()));
    List<String> fields =
        caseManager()
            .body(body)
            .post("/v1/cases/{id}/assessments", caseId)
            .then()
            .statusCode(400)
            .extract()
            .path("errors.field");
    assertThat(fields).containsExactlyInAnyOrder("stage", "concerns[0]", "startedOn");
    String submission = submission(record("LOW", Map.of()));
    giveBack(submission, Map.of("reasons", List.of()), 400);
    giveBack(submission, Map.of("reasons", List.of("DULL")), 400);
    giveBack(submission, Map.of("reasons", List.of("OTHER"), "text", "a\u0001b"), 400);
  }

  private String start(LocalDate on) {
    return caseManager()
        .body(Map.of("stage", "PSR", "startedOn", on.toString()))
        .post("/v1/cases/{id}/assessment-starts", caseId)
        .then()
        .statusCode(201)
        .extract()
        .path("assessmentId");
  }

  private void complete(String assessmentId, String rosh, int status) {
    caseManager()
        .body(CaseFile.assessmentBody(today, rosh))
        .post("/v1/cases/{id}/assessments/{assessment}/completion", caseId, assessmentId)
        .then()
        .statusCode(status);
  }

  private String record(String rosh, Map<String, Object> more) {
    Map<String, Object> body = CaseFile.assessmentBody(today, rosh);
    body.putAll(more);
    return caseManager()
        .body(body)
        .post("/v1/cases/{id}/assessments", caseId)
        .then()
        .statusCode(201)
        .extract()
        .path("assessmentId");
  }

  private static void countersign(RequestSpecification who, String submission, int status) {
    who.post("/v1/oversight-queue/{id}/countersignature", submission).then().statusCode(status);
  }

  private static void giveBack(String submission, Map<String, Object> why, int status) {
    manager()
        .body(why)
        .post("/v1/oversight-queue/{id}/return", submission)
        .then()
        .statusCode(status);
  }

  private static String submission(String itemId) {
    return queue().stream()
        .filter(i -> itemId.equals(i.get("itemId")))
        .map(i -> (String) i.get("submissionId"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, Object>> queue() {
    List<Map<String, Object>> items = new ArrayList<>();
    String after = null;
    do {
      var page =
          manager()
              .queryParams(after == null ? Map.of("limit", 3) : Map.of("limit", 3, "after", after))
              .get("/v1/oversight-queue")
              .then()
              .statusCode(200)
              .extract();
      items.addAll(page.<List<Map<String, Object>>>path("items"));
      after = page.path("next");
    } while (after != null);
    return items;
  }

  private static RequestSpecification manager() {
    return given()
        .auth()
        .oauth2(
            TestTokens.of("yos-manager").name("manager-essex").organisation("yos:essex").token())
        .contentType(ContentType.JSON);
  }

  private ValidatableResponse shown() {
    return caseManager().get("/v1/cases/{id}/assessments", caseId).then().statusCode(200);
  }

  private List<String> deadlines() {
    List<Map<String, Object>> all =
        caseManager().get("/v1/cases/{id}/deadlines", caseId).then().extract().path("$");
    return all.stream().map(d -> d.get("kind") + " " + d.get("state")).toList();
  }

  private List<String> keptElsewhere() {
    return List.of("access_audit", "case_history", "outbox", "idempotency_key").stream()
        .flatMap(
            table ->
                jdbi
                    .withHandle(
                        h ->
                            h.createQuery("select t::text from " + table + " t")
                                .mapTo(String.class)
                                .list())
                    .stream())
        .toList();
  }
}
