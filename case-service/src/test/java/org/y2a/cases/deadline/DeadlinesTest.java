package org.y2a.cases.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.time.WorkingDays;

/** Children here are synthetic. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class DeadlinesTest {
  private static final String APPROACHING = "youth-case.deadline.approaching.v1";
  private static final String MISSED = "youth-case.deadline.missed.v1";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;
  @Inject DeadlineDay day;

  private LocalDate today;

  @BeforeEach
  void register1() {
    today = today();
    register("CM-ESSEX-1", "essex");
  }

  @Test
  void aNewCaseOwesItsFirstAssessment() {
    UUID id = open(CaseFile.ofFifteenYearOld(today));
    assertThat(deadlines(id))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d)
                  .containsEntry("kind", "INITIAL_ASSESSMENT")
                  .containsEntry("state", "OPEN");
              assertThat(d).containsEntry("dueOn", WorkingDays.after(today, 15).toString());
              assertThat(d)
                  .containsEntry("triggeredBy", "CASE_OPENED")
                  .containsEntry("policyVersion", 1);
              assertThat(d.get("policySource").toString()).startsWith("[P]");
            });
  }

  @Test
  void aCaseThatBringsItsAssessmentOwesWhatFollows() {
    UUID id = open(CaseFile.ofFifteenYearOld(today).assessment(today, "HIGH"));
    assertThat(deadlines(id))
        .extracting(d -> d.get("kind") + " " + d.get("state"))
        .containsExactlyInAnyOrder(
            "INITIAL_ASSESSMENT MET", "PLAN OPEN", "REGULAR_REVIEW OPEN", "COUNTERSIGNATURE OPEN");
  }

  @Test
  void whatASystemBringsWasSignedOffWhereItWasMade() {
    CaseFile file =
        CaseFile.of(today.minusYears(15), today.minusDays(200))
            .assessment(today.minusDays(190), "LOW");
    UUID id =
        UUID.fromString(
            integrator().body(file.body()).post("/v1/cases").then().extract().path("caseId"));
    assertThat(deadlines(id))
        .extracting(d -> d.get("kind") + " " + d.get("state"))
        .containsExactlyInAnyOrder(
            "INITIAL_ASSESSMENT MET", "PLAN OVERDUE", "REGULAR_REVIEW OVERDUE");
  }

  @Test
  void aDeadlineIsSaidToBeNearOnceAndMissedOnceAndCanStillBeMetLate() throws Exception {
    UUID id = open(CaseFile.ofFifteenYearOld(today).with("officerId", "CM-ESSEX-1"));
    LocalDate due = WorkingDays.after(today, 15);
    String deadline = (String) deadlines(id).getFirst().get("deadlineId");

    sideBySide(due);
    assertThat(events(deadline, 1)).extracting(Published::type).containsExactly(APPROACHING);
    sideBySide(due.plusDays(1));
    day.run(due.plusDays(5));
    List<Published> events = events(deadline, 2);
    assertThat(events).extracting(Published::type).containsExactly(APPROACHING, MISSED);
    assertThat(events).extracting(Published::sequence).containsExactly(1L, 2L);
    assertThat(events.getLast().data().get("officerId").asText()).isEqualTo("CM-ESSEX-1");
    assertThat(events.getLast().data().get("dueOn").asText()).isEqualTo(due.toString());
    assertThat(deadlines(id).getFirst()).containsEntry("state", "OVERDUE");
    jdbi.useHandle(
        h ->
            h.execute(
                "update deadline set due_on = due_on - 60 where deadline_id = ?::uuid", deadline));
    caseManager()
        .body(CaseFile.assessmentBody(today, "HIGH"))
        .post("/v1/cases/{id}/assessments", id)
        .then()
        .statusCode(201);
    assertThat(deadlines(id)).anyMatch(d -> "MET_LATE".equals(d.get("state")));
  }

  @Test
  void aClosedCaseOwesNothingMore() {
    UUID id = open(CaseFile.ofFifteenYearOld(today));
    String deadline = (String) deadlines(id).getFirst().get("deadlineId");
    caseManager()
        .body(Map.of("closedOn", today.toString(), "reason", "COMPLETED"))
        .post("/v1/cases/{id}/closure", id)
        .then()
        .statusCode(204);
    day.run(today.plusDays(60));
    assertThat(deadlines(id).getFirst()).containsEntry("state", "WITHDRAWN");
    List<Integer> said =
        jdbi.withHandle(
            h ->
                h.createQuery("select 1 from outbox_sequence where aggregate_id = :id")
                    .bind("id", deadline)
                    .mapTo(Integer.class)
                    .list());
    assertThat(said).isEmpty();
  }

  @Test
  void aWorkListShowsTheServicesOwnInPagesTheEarliestFirst() {
    String officer = "CM-ESSEX-" + Math.abs(UUID.randomUUID().hashCode());
    register(officer, "essex");
    for (int ago : List.of(3, 1, 2)) {
      open(CaseFile.of(today.minusYears(15), today.minusDays(ago)).with("officerId", officer));
    }
    List<String> due = new ArrayList<>();
    String after = null;
    do {
      var page =
          caseManager()
              .queryParams(Map.of("officerId", officer, "limit", 2))
              .queryParams(after == null ? Map.of() : Map.of("after", after))
              .get("/v1/deadlines")
              .then()
              .statusCode(200)
              .extract();
      due.addAll(page.<List<String>>path("items.dueOn"));
      after = page.path("next");
    } while (after != null);
    assertThat(due).hasSize(3).isSorted();
    as("case-manager", "yos:kent")
        .queryParams(Map.of("officerId", officer, "yos", "essex"))
        .get("/v1/deadlines")
        .then()
        .body("items", hasSize(0));
    caseManager()
        .queryParams(Map.of("officerId", officer, "dueBy", today.toString()))
        .get("/v1/deadlines")
        .then()
        .body("items", hasSize(0));
    integrator()
        .get("/v1/deadlines")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("yos"));
    caseManager().get("/v1/deadlines?state=LATE").then().statusCode(400);
  }

  @Test
  void theDaysWorkReadsOnlyWhatIsDue() {
    String plan =
        jdbi.inTransaction(
            h -> {
              h.execute("set local enable_seqscan = off");
              return String.join(
                  "\n",
                  h.createQuery("explain " + AlertStore.RAISE_FREE)
                      .bind("today", LocalDate.EPOCH)
                      .bind("batch", 500)
                      .mapTo(String.class)
                      .list());
            });
    assertThat(plan).contains("deadline_alert").doesNotContain("Seq Scan on deadline");
  }

  private void sideBySide(LocalDate on) throws Exception {
    Callable<Boolean> run =
        () -> {
          day.run(on);
          return true;
        };
    try (var threads = Executors.newFixedThreadPool(3)) {
      for (var done : threads.invokeAll(List.of(run, run, run))) {
        assertThat(done.get()).isTrue();
      }
    }
  }

  private List<Map<String, Object>> deadlines(UUID caseId) {
    return caseManager()
        .get("/v1/cases/{id}/deadlines", caseId)
        .then()
        .statusCode(200)
        .extract()
        .path("$");
  }

  private List<Published> events(String deadlineId, int expected) {
    return new PublishedEvents(kafka).of("y2a.assessments.v1", deadlineId, expected);
  }
}
