package org.y2a.secondments.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.secondments.SecondmentApi.activate;
import static org.y2a.secondments.SecondmentApi.active;
import static org.y2a.secondments.SecondmentApi.agree;
import static org.y2a.secondments.SecondmentApi.end;
import static org.y2a.secondments.SecondmentApi.idOf;
import static org.y2a.secondments.SecondmentApi.moveClockTo;
import static org.y2a.secondments.SecondmentApi.registered;
import static org.y2a.secondments.SecondmentApi.secondmentManager;
import static org.y2a.secondments.SecondmentApi.today;
import static org.y2a.secondments.contract.Commitments.commitment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.secondments.Patience;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OverlappingContractsTest {

  private static final String INSERT =
      """
      insert into contract (officer_id, yos, fte, starts_on, ends_on, agreed_on)
      values (?, 'essex', ?, ?, ?, ?)
      """;

  @Inject Jdbi jdbi;

  @Test
  void anOfficerIsSharedUpToFullTimeAndNotBeyond() {
    var officerId = registered();
    var start = today();
    agree(officerId, "essex", "0.6", start, null).statusCode(201);
    agree(officerId, "kent", "0.5", start.plusYears(1), null)
        .statusCode(409)
        .body("errorCode", equalTo("BEYOND_FULL_TIME"));
    agree(officerId, "kent", "0.4", start.plusYears(1), null).statusCode(201);
    agree(officerId, "kent", "1", start.plusYears(4), null).statusCode(201);
    assertThat(contractsOf(officerId)).isEqualTo(3);
  }

  @Test
  void anEarlyEndGivesTheTimeBack() {
    var officerId = registered();
    var contractId = active(officerId, "essex", "1");
    var nextDay = today().plusDays(1);
    agree(officerId, "kent", "1", nextDay, null).statusCode(409);
    end(contractId).statusCode(200);
    agree(officerId, "kent", "1", nextDay, null).statusCode(201);
  }

  @Test
  void aPostThatIsOverdueToEndKeepsTheNextOneWaiting() {
    var officerId = registered();
    var start = today();
    var overdue = idOf(agree(officerId, "essex", "1", start, start.plusDays(2)));
    var next = idOf(agree(officerId, "kent", "1", start.plusDays(3), null));
    activate(overdue).statusCode(200);
    moveClockTo(start.plusDays(5));
    activate(next).statusCode(409).body("errorCode", equalTo("BEYOND_FULL_TIME"));
    end(overdue).statusCode(200);
    activate(next).statusCode(200);
  }

  @Test
  void ofRacingRequestsOnlyWhatFitsIsAgreed() throws Exception {
    var officerId = registered();
    var start = today();
    List<Callable<Integer>> requests =
        IntStream.range(0, 8)
            .<Callable<Integer>>mapToObj(
                n -> () -> agree(officerId, "essex", "0.4", start, null).extract().statusCode())
            .toList();
    try (var racing = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Integer>();
      for (Future<Integer> answer : racing.invokeAll(requests)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsOnly(201, 409);
      assertThat(answers).filteredOn(status -> status == 201).hasSize(2);
    }
    assertThat(contractsOf(officerId)).isEqualTo(2);
  }

  @Test
  void theDatabaseRefusesRacingWritersThatTakeNoLockThemselves() throws Exception {
    var officerId = registered();
    var half = commitment(6, 1, 10);
    try (var first = jdbi.open();
        var second = jdbi.open();
        var racing = Executors.newVirtualThreadPerTaskExecutor()) {
      first.begin();
      insert(first, officerId, half);
      var waiting = racing.submit(() -> insert(second, officerId, half));
      Patience.until("the second writer waits", this::aWriterWaits);
      first.commit();
      assertThatThrownBy(waiting::get)
          .hasRootCauseMessage("ERROR: An officer cannot be promised beyond 1.0 FTE");
    }
    assertThat(contractsOf(officerId)).isEqualTo(1);
  }

  @Test
  void theDatabaseDecidesAsTheDomainDoes() {
    var random = new Random(25);
    int refused = 0;
    for (int round = 0; round < 40; round++) {
      var officerId = registered();
      var accepted = new ArrayList<Commitment>();
      for (int n = 0; n < 6; n++) {
        int from = random.nextInt(1, 30);
        var wanted = commitment(random.nextInt(1, 8), from, from + random.nextInt(20));
        boolean allowed = FullTime.allows(wanted, accepted);
        assertThat(databaseAllows(officerId, wanted))
            .as("%s beside %s", wanted, accepted)
            .isEqualTo(allowed);
        if (allowed) {
          accepted.add(wanted);
        } else {
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(40);
  }

  @Test
  void contractsAreListedPageByPageWithAllThatHaveEnded() {
    var yos = "devon";
    var ids = IntStream.range(0, 5).mapToObj(n -> active(registered(), yos, "0.1")).toList();
    end(ids.getFirst()).statusCode(200);
    var first =
        secondmentManager().queryParam("yos", yos).queryParam("limit", 3).get("/v1/contracts");
    String next = first.then().statusCode(200).extract().path("next");
    var second =
        secondmentManager()
            .queryParam("yos", yos)
            .queryParam("limit", 3)
            .queryParam("after", next)
            .get("/v1/contracts");
    var listed = new ArrayList<String>(first.path("items.contractId"));
    listed.addAll(second.path("items.contractId"));
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(ids.stream().map(Object::toString).toList());
    assertThat(second.<String>path("next")).isNull();
  }

  private boolean databaseAllows(String officerId, Commitment wanted) {
    try {
      return jdbi.withHandle(h -> insert(h, officerId, wanted)) == 1;
    } catch (UnableToExecuteStatementException e) {
      assertThat(e).rootCause().hasMessageContaining("beyond 1.0 FTE");
      return false;
    }
  }

  private static int insert(Handle handle, String officerId, Commitment commitment) {
    var term = commitment.term();
    return handle.execute(
        INSERT,
        officerId,
        commitment.fte().value(),
        term.startsOn(),
        term.endsOn(),
        term.startsOn());
  }

  private boolean aWriterWaits() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (select from pg_stat_activity where datname = current_database()
                      and wait_event_type = 'Lock' and query like 'insert into contract%')
                    """)
                .mapTo(Boolean.class)
                .one());
  }

  private long contractsOf(String officerId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select count(*) from contract where officer_id = :id")
                .bind("id", officerId)
                .mapTo(Long.class)
                .one());
  }
}
