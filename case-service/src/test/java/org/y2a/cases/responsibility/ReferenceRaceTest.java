package org.y2a.cases.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.etag;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class ReferenceRaceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Jdbi jdbi;

  @Test
  void whoComesSecondToAReferenceIsToldSo() {
    String reference = "R-" + UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
    UUID first = open(CaseFile.ofFifteenYearOld(today()));
    UUID second = open(CaseFile.ofFifteenYearOld(today()).with("yosReference", reference));
    String seen = etag(second);
    Map<String, Object> toKent =
        Map.of(
            "toYos", "kent",
            "homeLocalAuthority", "E10000016",
            "movedOn", today().toString());

    CompletableFuture<Response> answer =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  takeInKent(first, reference);
                  var asked =
                      CompletableFuture.supplyAsync(
                          () ->
                              caseManager()
                                  .header("If-Match", seen)
                                  .body(toKent)
                                  .post("/v1/cases/{id}/yos-moves", second));
                  awaitSomebodyBlocked(asked);
                  return asked;
                });

    Response refused = answer.join();
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.<String>path("errorCode")).isEqualTo("YOS_REFERENCE_TAKEN");
  }

  private void takeInKent(UUID caseId, String reference) {
    jdbi.useHandle(
        h ->
            h.execute(
                "update youth_case set yos = 'kent', yos_reference = ? where case_id = ?",
                reference,
                caseId));
  }

  private void awaitSomebodyBlocked(CompletableFuture<Response> asked) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isBlocked()) {
      assertThat(asked).as("The move does not wait for the other").isNotDone();
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private boolean isBlocked() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (select from pg_stat_activity
                      where datname = current_database() and wait_event_type = 'Lock'
                        and query like '%update youth_case c set yos =%')
                    """)
                .mapTo(Boolean.class)
                .one());
  }
}
