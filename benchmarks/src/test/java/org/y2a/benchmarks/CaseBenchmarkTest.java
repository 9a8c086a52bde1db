package org.y2a.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;
import org.y2a.kit.time.BusinessClock;

/** The service beside the bare database, in one run. Prints; asserts only that work was done. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CaseBenchmarkTest {
  private static final int CASES = Integer.getInteger("y2a.benchmark.cases", 600);
  private static final int FEW = Math.max(CASES / 100, 100);
  private static final int DUE = Math.min(500, FEW / 2);
  private static final int IMPORTED = Math.clamp(CASES / 20, 200, 20_000);
  private static final int ROUNDS = Math.clamp(CASES / 1_000, 30, 300);
  private static final String PREFIX = "IMPORTED-";

  @Inject Jdbi jdbi;
  @Inject DataSource dataSource;
  @Inject BusinessClock clock;

  @TestHTTPResource("/")
  URI address;

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> report = new ArrayList<>();
  private final Random random = new Random(42);

  @Test
  void theServiceIsMeasuredBesideTheBareDatabase() throws Exception {
    StoredCases stored = new StoredCases(jdbi);
    LocalDate day = clock.today().plusDays(1);
    moveTo(day.plusDays(1)); // a first day without a due case, to warm up
    stored.add(0, FEW, DUE, day.plusDays(2));
    Measured few =
        Measured.once("watch, %,d due of %,d".formatted(DUE, FEW), () -> moveTo(day.plusDays(2)));
    Measured making = Measured.once("made", () -> stored.add(FEW, CASES, DUE, day.plusDays(3)));
    Measured many =
        Measured.once("watch, %,d due of %,d".formatted(DUE, CASES), () -> moveTo(day.plusDays(3)));
    report.add(many.against(few));
    assertThat(raised()).isEqualTo(2L * DUE);
    report.add(search());
    report.add(read());
    report.add(importing(day));
    System.out.printf(
        "%n%,d stored cases, made in %,.0f ms; ratio: rate of the first in rates of the second%n",
        CASES, making.millis());
    report.forEach(System.out::println);
  }

  private String search() throws Exception {
    Measured service =
        Measured.median(
            "search by name",
            ROUNDS,
            () -> {
              String answer =
                  send(
                      request("/v1/case-searches")
                          .header("Content-Type", "application/json")
                          .POST(BodyPublishers.ofString("{\"familyName\":\"" + name() + "\"}")));
              assertThat(answer).contains("\"caseId\"");
            });
    Measured bare =
        Measured.median(
            "the same search in bare SQL", ROUNDS, () -> assertThat(found(name())).isNotEmpty());
    return service.against(bare);
  }

  private String read() throws Exception {
    List<UUID> ids =
        jdbi.withHandle(
            h ->
                h.createQuery("select case_id from youth_case limit 10000")
                    .mapTo(UUID.class)
                    .list());
    Measured service =
        Measured.median(
            "read of a case, audited, over HTTP",
            ROUNDS,
            () -> send(request("/v1/cases/" + ids.get(random.nextInt(ids.size()))).GET()));
    Measured bare =
        Measured.median(
            "read by primary key, same pool",
            ROUNDS,
            () ->
                jdbi.useHandle(
                    h ->
                        h.createQuery("select * from youth_case where case_id = :id")
                            .bind("id", ids.get(random.nextInt(ids.size())))
                            .mapToMap()
                            .one()));
    return service.against(bare);
  }

  private String importing(LocalDate day) throws Exception {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < IMPORTED; i++) {
      file.append(
          """
          {"yos":"essex","yosReference":"%s%d","openedOn":"%s","child":{"givenName":"Robin",\
          "familyName":"Example%d","dateOfBirth":"%s","homeLocalAuthority":"E10000012"},\
          "orders":[{"type":"YRO","startsOn":"%s","endsOn":"%s"}]}
          """
              .formatted(
                  PREFIX, i, day, i, day.minusYears(15).minusDays(i % 300), day, day.plusYears(1)));
    }
    Measured service =
        Measured.once(
            "import of %,d cases".formatted(IMPORTED),
            () ->
                assertThat(
                        send(
                            request("/v1/case-imports")
                                .header("Content-Type", "application/x-ndjson")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(file.toString()))))
                    .contains("\"CREATED\":" + IMPORTED));
    try (var connection = dataSource.getConnection()) {
      CopiedCases copied = CopiedCases.of(connection, PREFIX);
      return service.against(
          Measured.once("COPY of the same rows", () -> copied.copyIn(connection)));
    }
  }

  private List<UUID> found(String name) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.case_id, c.yos, c.yos_reference, c.status, p.given_name, p.family_name,
                      p.date_of_birth, c.opened_on
                    from youth_case c join child p using (child_id)
                    where lower(p.family_name) = lower(:name) and c.yos = 'essex'
                    order by c.case_id limit 51
                    """)
                .bind("name", name)
                .mapTo(UUID.class)
                .list());
  }

  private String name() {
    return "Example" + random.nextInt(Math.min(CASES, 50_000));
  }

  private long raised() {
    return jdbi.withHandle(
        h ->
            h.createQuery("select count(*) from youth_case where planning_raised_at is not null")
                .mapTo(Long.class)
                .one());
  }

  private void moveTo(LocalDate day) throws Exception {
    send(
        HttpRequest.newBuilder(address.resolve("/v1/clock"))
            .header(
                "Authorization",
                "Bearer " + TestTokens.of("platform-ops").organisation("national:y2a").token())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"today\":\"" + day + "\"}")));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .header(
            "Authorization",
            "Bearer " + TestTokens.of("yos-manager").organisation("yos:essex").token());
  }

  private String send(HttpRequest.Builder request) throws Exception {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return answer.body();
  }
}
