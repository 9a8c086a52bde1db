package org.y2a.cases.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.cases.CaseApi.as;
import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CaseChangesTest {
  private static final Duration LONG = Duration.ofSeconds(25);

  @Inject DataSource dataSource;

  @Test
  void aTransactionThatCommitsLateIsNeverPassedOver() throws SQLException {
    UUID late = open(file());
    UUID early = open(file());
    Reader reader = new Reader(CaseChangesTest::essex).toTheEnd();
    try (Connection writer = dataSource.getConnection()) {
      writer.setAutoCommit(false);
      step(writer, late, "BEGUN_FIRST");
      try (Connection other = dataSource.getConnection()) {
        step(other, early, "COMMITTED_FIRST");
      }
      assertThat(reader.next(early, late)).containsExactly("COMMITTED_FIRST 2");
      writer.commit();
      writer.setAutoCommit(true);
    }
    assertThat(reader.next(early, late)).containsExactly("BEGUN_FIRST 2");
    assertThat(reader.next(early, late)).isEmpty();
  }

  @Test
  void aServiceThatLosesACaseIsToldAndHearsNoMore() {
    UUID caseId = open(file());
    Reader essex = new Reader(CaseChangesTest::essex);
    Reader kent = new Reader(() -> as("case-manager", "yos:kent")).toTheEnd();
    assertThat(essex.next(caseId)).containsExactly("OPENED 1");
    integrator()
        .body(
            Map.of(
                "toYos", "kent", "homeLocalAuthority", "E10000016", "movedOn", today().toString()))
        .post("/v1/cases/{id}/yos-moves", caseId)
        .then()
        .statusCode(204);
    integrator()
        .body(Map.of("type", "YOUTH_CAUTION", "startsOn", today().toString()))
        .post("/v1/cases/{id}/orders", caseId)
        .then()
        .statusCode(201);
    assertThat(essex.next(caseId)).containsExactly("MOVED_AWAY 2");
    assertThat(kent.next(caseId)).containsExactly("MOVED_TO_YOS 2", "ORDER_ADDED 3");
    Reader national = new Reader(CaseChangesTest::everywhere);
    assertThat(national.next(caseId))
        .containsExactly("OPENED 1", "MOVED_TO_YOS 2", "ORDER_ADDED 3");
  }

  @Test
  void whatTheWatchWouldHaveSaidIsInTheFeedOfACaseThatOpensLate() {
    LocalDate day = today();
    Reader reader = new Reader(CaseChangesTest::essex).toTheEnd();
    UUID caseId = open(CaseFile.of(day.minusYears(18).minusDays(2), day.minusMonths(8)));
    assertThat(reader.next(caseId))
        .containsExactly("OPENED 1", "PLANNING_DUE 1", "TRANSFER_AGE_REACHED 1");
  }

  @Test
  void aReaderWhoWaitsIsWokenByTheChange() throws Exception {
    Reader reader = new Reader(() -> as("case-manager", "yos:torbay")).toTheEnd();
    CompletableFuture<List<String>> waiting =
        CompletableFuture.supplyAsync(() -> reader.waiting(LONG));
    TimeUnit.MILLISECONDS.sleep(300);
    assertThat(waiting).isNotDone();
    long before = System.nanoTime();
    integrator().body(file().with("yos", "torbay").body()).post("/v1/cases").then().statusCode(201);
    assertThat(waiting.get(LONG.toSeconds(), TimeUnit.SECONDS)).containsExactly("OPENED 1");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void aCursorThatIsNotOursIsRefused() {
    essex().queryParam("after", "bm90IG91cnM").get("/v1/case-changes").then().statusCode(400);
  }

  private static RequestSpecification essex() {
    return as("case-manager", "yos:essex");
  }

  private static RequestSpecification everywhere() {
    return integrator();
  }

  private static CaseFile file() {
    return CaseFile.ofFifteenYearOld(today());
  }

  private static void step(Connection writer, UUID caseId, String what) throws SQLException {
    try (var statement = writer.createStatement()) {
      statement.execute(
          """
          with changed as (
            update youth_case set version = version + 1 where case_id = '%s' returning case_id, version)
          insert into case_history (case_id, version, changed_at, changed_by, what)
          select case_id, version, now(), 'test', '%s' from changed
          """
              .formatted(caseId, what));
    }
  }

  /** Follows the feed from its beginning, or from where it is told to. */
  private static final class Reader {
    private final Supplier<RequestSpecification> who;
    private String after;

    Reader(Supplier<RequestSpecification> who) {
      this.who = who;
    }

    Reader toTheEnd() {
      next();
      return this;
    }

    List<String> waiting(Duration patience) {
      return said(page(patience).getList("items"));
    }

    List<String> next(UUID... of) {
      List<String> cases = java.util.Arrays.stream(of).map(UUID::toString).toList();
      List<Map<String, Object>> seen = new ArrayList<>();
      List<Map<String, Object>> page = page(Duration.ZERO).getList("items");
      for (; !page.isEmpty(); page = page(Duration.ZERO).getList("items")) {
        seen.addAll(page);
      }
      return said(seen.stream().filter(c -> cases.contains(c.get("caseId"))).toList());
    }

    private JsonPath page(Duration patience) {
      RequestSpecification request = who.get().queryParam("waitSeconds", patience.toSeconds());
      if (after != null) {
        request.queryParam("after", after);
      }
      JsonPath page = request.get("/v1/case-changes").then().statusCode(200).extract().jsonPath();
      after = page.getString("next");
      return page;
    }

    private static List<String> said(List<Map<String, Object>> changes) {
      return changes.stream().map(c -> c.get("what") + " " + c.get("version")).toList();
    }
  }
}
