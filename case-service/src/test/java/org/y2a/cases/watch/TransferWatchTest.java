package org.y2a.cases.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.moveClockTo;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class TransferWatchTest {
  private static final String OPENED = "youth-case.case.opened.v1";
  private static final String PLANNING = "youth-case.transfer-planning.due.v1";
  private static final String EIGHTEEN = "youth-case.transfer-age.reached.v1";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;
  @Inject TransferWatchDay watchDay;

  @Test
  void bothDatesAreAnnouncedOnceEachOnTheirDay() {
    LocalDate today = today();
    LocalDate eighteen = today.plusMonths(6).plusDays(3);
    LocalDate born = eighteen.minusYears(18);
    UUID id = open(CaseFile.of(born, today.minusDays(100)).order("OUTCOME_22", today, null));
    LocalDate planning = born.plusMonths(210);

    moveClockTo(planning.minusDays(1));
    assertThat(types(id, 1)).containsExactly(OPENED);
    moveClockTo(planning);
    assertThat(types(id, 2)).containsExactly(OPENED, PLANNING);
    moveClockTo(eighteen.minusDays(1));
    watchDay.run(today());
    assertThat(types(id, 2)).containsExactly(OPENED, PLANNING);
    moveClockTo(eighteen);
    watchDay.run(eighteen);
    watchDay.run(eighteen);

    List<Published> events = events(id, 3);
    assertThat(events).extracting(Published::type).containsExactly(OPENED, PLANNING, EIGHTEEN);
    assertThat(events).extracting(Published::sequence).containsExactly(1L, 2L, 3L);
    assertThat(events.get(1).data().get("dueOn").asText()).isEqualTo(planning.toString());
    assertThat(events.get(1).data().get("orders")).hasSize(2);
    assertThat(events.get(2).data().get("reachedOn").asText()).isEqualTo(eighteen.toString());
  }

  @Test
  void aCaseOpenedPastADateIsAnnouncedInTheSameBreath() {
    LocalDate today = today();
    UUID seventeen = open(CaseFile.of(today.minusYears(18).plusDays(20), today));
    assertThat(types(seventeen, 2)).containsExactly(OPENED, PLANNING);
    UUID adult = open(CaseFile.of(today.minusYears(18).minusDays(20), today.minusDays(60)));
    List<Published> events = events(adult, 3);
    assertThat(events).extracting(Published::type).containsExactly(OPENED, PLANNING, EIGHTEEN);
    assertThat(events.get(1).data().get("dueOn").asText())
        .isEqualTo(today.minusDays(60).toString());
    watchDay.run(today);
    assertThat(types(adult, 3)).hasSize(3);
  }

  @Test
  void everyKindOfOrderIsWatched() {
    LocalDate today = today();
    List<String> codes =
        jdbi.withHandle(
            h -> h.createQuery("select code from disposal_type").mapTo(String.class).list());
    assertThat(codes).hasSizeGreaterThanOrEqualTo(15);
    for (String code : codes) {
      UUID id =
          open(
              CaseFile.of(today.minusYears(18).plusDays(20), today)
                  .withoutOrders()
                  .order(code, today, today.plusDays(1)));
      assertThat(types(id, 2)).as(code).containsExactly(OPENED, PLANNING);
    }
  }

  @Test
  void aClosedCaseIsNotWatched() {
    LocalDate today = today();
    UUID id = open(CaseFile.of(today.minusYears(18).plusDays(2), today));
    caseManager()
        .body(Map.of("closedOn", today.toString(), "reason", "COMPLETED"))
        .post("/v1/cases/{id}/closure", id)
        .then()
        .statusCode(204);
    watchDay.run(today.plusDays(3));
    assertThat(types(id, 3)).containsExactly(OPENED, PLANNING, "youth-case.case.closed.v1");
  }

  @Test
  void replicasSideBySideAnnounceEachCaseOnceAndMissNone() throws Exception {
    LocalDate today = today();
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ids.add(open(CaseFile.of(today.minusYears(17), today)));
    }
    makePlanningDue(ids, today);
    runSideBySide(4, today);
    for (UUID id : ids) {
      assertThat(types(id, 2)).containsExactly(OPENED, PLANNING);
    }
  }

  @Test
  void aCaseThatAWriterHoldsIsWaitedForAndNotMissed() throws Exception {
    LocalDate today = today();
    UUID id = open(CaseFile.of(today.minusYears(17), today));
    makePlanningDue(List.of(id), today);
    CountDownLatch locked = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      Future<?> writer =
          threads.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            lock(id);
                            locked.countDown();
                            awaitSomebodyWaiting();
                          }));
      locked.await();
      threads.submit(() -> watchDay.run(today)).get();
      writer.get();
    }
    assertThat(types(id, 2)).containsExactly(OPENED, PLANNING);
  }

  @Test
  void theWatchReadsOnlyWhatIsDue() {
    String plan =
        jdbi.inTransaction(
            h -> {
              h.execute("set local enable_seqscan = off");
              return String.join(
                  "\n",
                  h.createQuery("explain " + WatchStore.raiseFreeStatement(Watched.PLANNING))
                      .bind("now", Instant.EPOCH)
                      .bind("today", LocalDate.EPOCH)
                      .bind("batch", 500)
                      .mapTo(String.class)
                      .list());
            });
    assertThat(plan)
        .contains("youth_case_planning_due", "youth_case_pkey")
        .doesNotContain("Seq Scan", "Sort");
  }

  private void runSideBySide(int replicas, LocalDate today) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(replicas)) {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < replicas; i++) {
        runs.add(
            threads.submit(
                () -> {
                  start.await();
                  watchDay.run(today);
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> run : runs) {
        run.get();
      }
    }
  }

  private void makePlanningDue(List<UUID> ids, LocalDate today) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "update youth_case set planning_due_on = :today where case_id = any(:ids)")
                .bind("today", today)
                .bind("ids", ids.toArray(UUID[]::new))
                .execute());
  }

  private void lock(UUID id) {
    jdbi.useHandle(h -> h.execute("select from youth_case where case_id = ? for update", id));
  }

  /** Until another session waits for the lock that this one holds. */
  private void awaitSomebodyWaiting() {
    boolean waiting = false;
    while (!waiting) {
      waiting =
          jdbi.withHandle(
              h ->
                  h.createQuery("select exists (select from pg_locks where not granted)")
                      .mapTo(Boolean.class)
                      .one());
    }
  }

  private List<String> types(UUID id, int expected) {
    return events(id, expected).stream().map(Published::type).toList();
  }

  private List<Published> events(UUID id, int expected) {
    return new PublishedEvents(kafka).of("y2a.cases.v1", id, expected);
  }
}
