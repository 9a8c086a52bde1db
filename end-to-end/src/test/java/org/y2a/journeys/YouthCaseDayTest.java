package org.y2a.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.journeys.Journey.CASES;
import static org.y2a.journeys.Journey.SECONDMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.y2a.journeys.SeenEvents.Seen;

/** What a youth offending service does with one synthetic child before the plans for adulthood. */
class YouthCaseDayTest {

  private static final String ESSEX = "essex";
  private static final String KENT = "kent";
  private static final String ESSEX_WORKER = "case-manager.essex";
  private static final String ESSEX_MANAGER = "yos-manager.essex";
  private static final String KENT_WORKER = "case-manager.kent";
  private static final String KENT_MANAGER = "yos-manager.kent";
  private static final String SECONDEE = "secondee.essex";
  private static final String FAMILY_NAME = "Qwyjibovic";
  private static final String GIVEN_NAME = "Synthetixandro";
  private static final String RETURN_TEXT = "Planted words of the manager";
  private static final String OBJECTIVE_TEXT = "Planted words of the plan";
  private static final String ALLOCATION_TEXT = "Planted words of the allocation";

  private static Journey journey;

  private final Map<String, Long> readings = new HashMap<>();
  private String caseId;

  @BeforeAll
  static void start() {
    journey = Journey.begin();
  }

  @AfterAll
  static void stop() {
    journey.close();
  }

  @Test
  void everyStepOfACaseIsKeptSeenAndToldWithoutItsWords() {
    journey.today("2025-09-01");
    journey.registerCaseManager(ESSEX, "CM-ESSEX-1");
    journey.registerCaseManager(KENT, "CM-KENT-1");
    caseId = openCase(ESSEX, "E10000012", "CM-ESSEX-1", "DAY-1");
    secondToEssex();

    theAssessmentIsReturnedOnceAndCountersigned();
    var plan = thePlanIsAgreedAndCountersigned();
    theCaseGoesToTheSecondeeWhoIsRecommended();
    theRiskRisesAndTheReviewComesTooLate(plan);
    theOtherServiceTakesTheCaseWithANamedOfficer();
    var duplicate = theDuplicateIsMergedReleasedAndMergedAgain();

    journey.today("2026-03-16");
    var transition = journey.transitionOf(KENT_MANAGER, caseId);
    assertThat(journey.transition(KENT_MANAGER, transition).path("caseId").asText())
        .isEqualTo(caseId);

    everyStepIsInTheHistory();
    responsibilityHasNoGap();
    everyReadingIsInTheAccessLog();
    everyEventIsSound(List.of(caseId, duplicate, transition));
  }

  private void theAssessmentIsReturnedOnceAndCountersigned() {
    var assessment =
        journey
            .as(ESSEX_WORKER)
            .post(
                CASES,
                ofCase("/assessment-starts"),
                "{\"stage\": \"ENTERING\", \"startedOn\": \"2025-09-01\"}")
            .expect(201)
            .body()
            .path("assessmentId")
            .asText();
    journey.today("2025-09-05");
    complete(assessment, "2025-09-05");
    journey
        .as(ESSEX_MANAGER)
        .post(
            CASES,
            "/v1/oversight-queue/" + submissionOf(assessment) + "/return",
            "{\"reasons\": [\"EVIDENCE_MISSING\"], \"text\": \"%s\"}".formatted(RETURN_TEXT))
        .expect(204);
    assertThat(deadlines()).contains("IMPROVEMENT OPEN");
    complete(assessment, "2025-09-05");
    countersign(assessment);
    assertThat(deadlines()).contains("INITIAL_ASSESSMENT MET", "IMPROVEMENT MET");
    assertThat(read(ESSEX_WORKER, ofCase("/assessments")).at("/0/state").asText())
        .isEqualTo("COUNTERSIGNED");
  }

  private String thePlanIsAgreedAndCountersigned() {
    var plan =
        journey
            .as(ESSEX_WORKER)
            .post(
                CASES,
                ofCase("/plans"),
                """
                {"kind": "INTERVENTION",
                 "objectives": [{"code": "REPARATION", "text": "%s", "dueOn": "2025-12-01"}]}
                """
                    .formatted(OBJECTIVE_TEXT))
            .expect(201)
            .body()
            .path("planId")
            .asText();
    journey
        .as(ESSEX_WORKER)
        .post(CASES, ofCase("/plans/" + plan + "/agreement"), "{\"agreedOn\": \"2025-09-05\"}")
        .expect(204);
    countersign(plan);
    assertThat(deadlines()).contains("PLAN MET", "PLAN_REVIEW OPEN");
    return plan;
  }

  private void theCaseGoesToTheSecondeeWhoIsRecommended() {
    var recommended =
        Eventually.get(
            "the secondee is known where they work",
            () ->
                Journey.items(
                        read(ESSEX_MANAGER, "/v1/yos/essex/allocation-recommendations")
                            .path("recommendations"))
                    .filter(r -> r.path("caseId").asText().equals(caseId))
                    .map(r -> r.path("officerId").asText())
                    .filter("SEC-ESSEX-1"::equals)
                    .findFirst());
    journey
        .as(ESSEX_MANAGER)
        .put(
            CASES,
            ofCase("/officer"),
            etagOf(ESSEX_MANAGER),
            "{\"officerId\": \"%s\", \"reasonCode\": \"CAPACITY\", \"reason\": \"%s\"}"
                .formatted(recommended, ALLOCATION_TEXT))
        .expect(204);
    assertThat(read(SECONDEE, ofCase("")).at("/officer/officerId").asText()).isEqualTo(recommended);
  }

  private void theRiskRisesAndTheReviewComesTooLate(String plan) {
    journey.today("2025-09-22");
    journey
        .as(SECONDEE)
        .post(CASES, ofCase("/assessments"), assessment("2025-09-22", "VERY_HIGH"))
        .expect(201);
    var due =
        Journey.items(read(SECONDEE, ofCase("/deadlines")))
            .filter(d -> d.path("kind").asText().equals("RISK_CHANGE_REVIEW"))
            .map(d -> LocalDate.parse(d.path("dueOn").asText()))
            .findFirst()
            .orElseThrow();
    journey.today(due.minusDays(1).toString());
    assertThat(deadlines()).contains("RISK_CHANGE_REVIEW OPEN");
    var late = due.plusDays(3);
    journey.today(late.toString());
    Eventually.holds(
        "the review is overdue", () -> deadlines().contains("RISK_CHANGE_REVIEW OVERDUE"));
    journey
        .as(SECONDEE)
        .post(
            CASES,
            ofCase("/plans/" + plan + "/reviews"),
            "{\"outcome\": \"CONTINUES\", \"reviewedOn\": \"%s\"}".formatted(late))
        .expect(204);
    assertThat(deadlines()).contains("RISK_CHANGE_REVIEW MET_LATE");
  }

  private void theOtherServiceTakesTheCaseWithANamedOfficer() {
    journey.today("2025-11-03");
    var transfer =
        journey
            .as(ESSEX_MANAGER)
            .post(
                CASES,
                ofCase("/yos-transfers"),
                """
                {"toYos": "kent", "homeLocalAuthority": "E10000016",
                 "reason": "CHILD_MOVED_HOME", "transferOn": "2025-11-10"}
                """)
            .expect(201)
            .body()
            .path("transferId")
            .asText();
    journey.as(KENT_MANAGER).get(CASES, ofCase("")).expect(404);
    read(KENT_MANAGER, "/v1/yos-transfers/" + transfer);
    journey
        .as(KENT_MANAGER)
        .post(
            CASES,
            "/v1/yos-transfers/" + transfer + "/acceptance",
            "{\"officerId\": \"CM-KENT-1\"}")
        .expect(204);
    assertThat(Journey.currentHolder(read(ESSEX_MANAGER, ofCase("/responsibility"))))
        .isEqualTo("yos:essex");
    journey.today("2025-11-10");
    Eventually.holds(
        "the case is Kent's",
        () -> journey.as(ESSEX_MANAGER).get(CASES, ofCase("")).status() == 404);
    assertThat(read(KENT_WORKER, ofCase("")).at("/officer/officerId").asText())
        .isEqualTo("CM-KENT-1");
  }

  /** First the wrong way round, which is why it is undone. */
  private String theDuplicateIsMergedReleasedAndMergedAgain() {
    var ours = childOf(caseId);
    var duplicateCase = openCase(KENT, "E10000016", "CM-KENT-1", "DAY-2");
    var theirs =
        journey
            .as(KENT_WORKER)
            .get(CASES, "/v1/cases/" + duplicateCase)
            .expect(200)
            .body()
            .at("/child/childId")
            .asText();
    assertThat(
            Journey.items(
                    read(KENT_WORKER, "/v1/children/" + ours + "/possible-duplicates")
                        .path("items"))
                .map(item -> item.path("childId").asText()))
        .contains(theirs);
    var merge = merge(theirs, ours);
    assertThat(childOf(caseId)).isEqualTo(theirs);
    journey
        .as(KENT_WORKER)
        .post(
            CASES,
            "/v1/children/%s/merges/%s/undoing".formatted(theirs, merge),
            "{\"reason\": \"MERGED_IN_ERROR\"}")
        .expect(204);
    assertThat(childOf(caseId)).isEqualTo(ours);
    merge(ours, theirs);
    assertThat(
            journey
                .as(KENT_WORKER)
                .get(CASES, "/v1/cases/" + duplicateCase)
                .expect(200)
                .body()
                .at("/child/childId")
                .asText())
        .isEqualTo(ours);
    return duplicateCase;
  }

  private void everyStepIsInTheHistory() {
    assertThat(
            Journey.items(read(KENT_MANAGER, ofCase("/history")))
                .map(step -> step.path("what").asText()))
        .containsSubsequence(
            "ASSESSMENT_STARTED",
            "ASSESSED",
            "RETURNED_FOR_IMPROVEMENT",
            "ASSESSED",
            "COUNTERSIGNED",
            "PLAN_DRAFTED",
            "PLAN_AGREED",
            "COUNTERSIGNED",
            "OFFICER_ALLOCATED",
            "ASSESSED",
            "PLAN_REVIEWED",
            "YOS_TRANSFER_OFFERED",
            "YOS_TRANSFER_ACCEPTED",
            "MOVED_TO_YOS",
            "PERSON_MERGED",
            "PERSON_UNMERGED");
  }

  private void responsibilityHasNoGap() {
    var spells =
        Journey.items(read(KENT_MANAGER, ofCase("/responsibility")).path("organisations")).toList();
    assertThat(spells)
        .extracting(spell -> spell.path("holder").asText())
        .containsExactly("yos:essex", "yos:kent");
    assertThat(spells.getFirst().path("until")).isEqualTo(spells.getLast().path("from"));
    assertThat(spells.getLast().path("until").isNull()).isTrue();
  }

  private void everyReadingIsInTheAccessLog() {
    readings.merge("yos:kent", 1L, Long::sum);
    var log =
        journey.as(KENT_MANAGER).get(CASES, ofCase("/access-log?limit=100")).expect(200).body();
    assertThat(log.path("next").isTextual()).as("more than one page").isFalse();
    Map<String, Long> logged =
        Journey.items(log.path("items"))
            .filter(entry -> entry.path("action").asText().equals("READ"))
            .filter(entry -> entry.path("recordType").asText().equals("youth-case"))
            .filter(entry -> entry.path("organisation").asText().startsWith("yos:"))
            .collect(
                Collectors.groupingBy(
                    entry -> entry.path("organisation").asText(), Collectors.counting()));
    assertThat(logged).isEqualTo(readings);
  }

  private static void everyEventIsSound(List<String> aggregates) {
    journey.nothingIsLeftBehind();
    var seen =
        journey.soundEventsWithout(
            FAMILY_NAME, GIVEN_NAME, RETURN_TEXT, OBJECTIVE_TEXT, ALLOCATION_TEXT);
    aggregates.forEach(aggregate -> Journey.inUnbrokenSequence(seen, aggregate));
    assertThat(seen)
        .extracting(Seen::type)
        .contains(
            "youth-case.case.opened.v1",
            "youth-case.assessment.completed.v1",
            "youth-case.assessment.countersigned.v1",
            "youth-case.plan.agreed.v1",
            "youth-case.officer.allocated.v1",
            "youth-case.risk.changed.v1",
            "youth-case.deadline.approaching.v1",
            "youth-case.deadline.missed.v1",
            "youth-case.yos-transfer.offered.v1",
            "youth-case.responsibility.moved.v1",
            "youth-case.person.merged.v1",
            "youth-case.person.unmerged.v1",
            "youth-case.transfer-planning.due.v1",
            "transition.case.identified.v1");
  }

  private static String openCase(String yos, String home, String officer, String reference) {
    return journey.open(
        "case-manager." + yos,
        """
        {"yos": "%s", "yosReference": "%s",
         "child": {"givenName": "%s", "familyName": "%s", "dateOfBirth": "2008-09-16",
                   "sex": "MALE", "homeLocalAuthority": "%s"},
         "openedOn": "2025-09-01",
         "orders": [{"type": "YRO", "startsOn": "2025-09-01", "endsOn": "2027-12-31",
                     "requirementsCompleted": true}],
         "officerId": "%s"}
        """
            .formatted(yos, reference, GIVEN_NAME, FAMILY_NAME, home, officer));
  }

  private static void secondToEssex() {
    var secondments = journey.as("secondment-manager");
    secondments
        .put(
            SECONDMENTS,
            "/v1/officers/SEC-ESSEX-1",
            "{\"role\": \"PO\", \"band\": 4, \"homePdu\": \"%s\"}"
                .formatted(journey.probationUnitOf("E10000012")))
        .expect(200);
    var contract =
        secondments
            .post(
                SECONDMENTS,
                "/v1/contracts",
                """
                {"officerId": "SEC-ESSEX-1", "yos": "essex", "fte": 1.0,
                 "startsOn": "2025-09-01", "endsOn": "2026-08-31"}
                """)
            .expect(201)
            .body()
            .path("contractId")
            .asText();
    assertThat(
            secondments
                .post(SECONDMENTS, "/v1/contracts/" + contract + "/activation", "{}")
                .status())
        .isBetween(200, 204);
  }

  private static String assessment(String day, String rosh) {
    return """
    {"completedOn": "%s", "rosh": "%s", "safetyAndWellbeing": "MEDIUM",
     "likelihoodOfReoffending": "HIGH", "concerns": ["WEAPONS"]}
    """
        .formatted(day, rosh);
  }

  private void complete(String assessment, String day) {
    journey
        .as(ESSEX_WORKER)
        .post(CASES, ofCase("/assessments/" + assessment + "/completion"), assessment(day, "HIGH"))
        .expect(204);
  }

  private void countersign(String item) {
    journey
        .as(ESSEX_MANAGER)
        .post(CASES, "/v1/oversight-queue/" + submissionOf(item) + "/countersignature", "")
        .expect(204);
  }

  private String submissionOf(String item) {
    return Journey.items(read(ESSEX_MANAGER, "/v1/oversight-queue").path("items"))
        .filter(queued -> queued.path("itemId").asText().equals(item))
        .map(queued -> queued.path("submissionId").asText())
        .findFirst()
        .orElseThrow();
  }

  private List<String> deadlines() {
    return StreamSupport.stream(read(ESSEX_WORKER, ofCase("/deadlines")).spliterator(), false)
        .map(d -> d.path("kind").asText() + " " + d.path("state").asText())
        .toList();
  }

  private String childOf(String id) {
    return read(KENT_WORKER, "/v1/cases/" + id).at("/child/childId").asText();
  }

  private static String merge(String survivor, String absorbed) {
    return journey
        .as(KENT_WORKER)
        .post(
            CASES,
            "/v1/children/" + survivor + "/merges",
            "{\"absorbedChildId\": \"%s\", \"reason\": \"SAME_PERSON\"}".formatted(absorbed))
        .expect(201)
        .body()
        .path("mergeId")
        .asText();
  }

  private String etagOf(String user) {
    count(user);
    return journey
        .as(user)
        .get(CASES, ofCase(""))
        .expect(200)
        .response()
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  private String ofCase(String path) {
    return "/v1/cases/" + caseId + path;
  }

  /** A reading that the access log of the case must show. */
  private JsonNode read(String user, String path) {
    var answer = journey.as(user).get(CASES, path).expect(200).body();
    if (answer.toString().contains(caseId) || path.contains(caseId)) {
      count(user);
    }
    return answer;
  }

  private void count(String user) {
    readings.merge("yos:" + user.substring(user.indexOf('.') + 1), 1L, Long::sum);
  }
}
