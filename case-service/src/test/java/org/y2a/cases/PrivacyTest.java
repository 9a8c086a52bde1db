package org.y2a.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.cases.CaseApi.caseManager;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.CaseApi.tryOpen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.kit.test.TestInfrastructure;

/** Marked names are planted and looked for wherever they must not turn up. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class PrivacyTest {
  private static final String GIVEN = "Zzplantedgiven";
  private static final String FAMILY = "Zzplantedfamily";
  private static final String PNC = "1979/0163001B";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Jdbi jdbi;

  private final String key = UUID.randomUUID().toString();
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(textOf(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private final Logger root = LogManager.getLogManager().getLogger("");

  @BeforeEach
  void listen() {
    root.addHandler(listener);
  }

  @AfterEach
  void stopListening() {
    root.removeHandler(listener);
  }

  @Test
  void nobodysNameLeavesTheRecord() {
    LocalDate born = today().minusYears(17).minusMonths(8).minusDays(3);
    CaseFile file = planted(born);
    UUID id = UUID.fromString(openOnce(file).statusCode(201).extract().path("caseId"));
    read(id).statusCode(200);
    caseManager().body(Map.of("familyName", FAMILY, "pncId", PNC)).post("/v1/case-searches");
    openOnce(file).statusCode(201);
    tryOpen(file).statusCode(409);
    tryOpen(planted(born).withChild("pncId", PNC.replace('B', 'C'))).statusCode(400);
    caseManager()
        .body(Map.of("closedOn", today().toString(), "reason", "OTHER"))
        .post("/v1/cases/{id}/closure", id)
        .then()
        .statusCode(204);

    List<Published> events = new PublishedEvents(kafka).of("y2a.cases.v1", id, 3);
    assertThat(events).hasSize(3);
    assertThat(events).extracting(Published::text).noneMatch(text -> tells(text, born));
    assertThat(logged).noneMatch(line -> tells(line, born));
    assertThat(keptAnswers()).as("The key is kept with its answer").isPositive();
    assertThat(keptBesidesTheChild()).noneMatch(text -> tells(text, born));
  }

  @Test
  void aFailureInTheDatabaseDoesNotTellTheNameEither() {
    jdbi.useHandle(
        h ->
            h.execute(
                "alter table child add constraint planted check (family_name <> '"
                    + FAMILY
                    + "')"
                    + " not valid"));
    try {
      String answer = tryOpen(planted(today().minusYears(15))).statusCode(500).extract().asString();
      assertThat(answer).doesNotContain(GIVEN, FAMILY);
      assertThat(logged).anyMatch(line -> line.contains("Unexpected failure"));
      assertThat(logged).noneMatch(line -> tells(line, today().minusYears(15)));
    } finally {
      jdbi.useHandle(h -> h.execute("alter table child drop constraint planted"));
    }
  }

  @Test
  void thisTestWouldSeeANameInALog() {
    Logger.getLogger("org.y2a.cases.planted").info("Opened for " + FAMILY);
    assertThat(logged).anyMatch(line -> tells(line, today()));
  }

  private static CaseFile planted(LocalDate born) {
    return CaseFile.of(born, today())
        .withChild("givenName", GIVEN)
        .withChild("familyName", FAMILY)
        .withChild("pncId", PNC);
  }

  private static boolean tells(String text, LocalDate born) {
    return text.contains(GIVEN)
        || text.toLowerCase(java.util.Locale.ROOT)
            .contains(FAMILY.toLowerCase(java.util.Locale.ROOT))
        || text.contains("0163001")
        || text.contains(born.toString());
  }

  private ValidatableResponse openOnce(CaseFile file) {
    return caseManager().header("Idempotency-Key", key).body(file.body()).post("/v1/cases").then();
  }

  private int keptAnswers() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select count(*) from idempotency_key where key = :key and body is not null")
                .bind("key", key)
                .mapTo(Integer.class)
                .one());
  }

  private List<String> keptBesidesTheChild() {
    return List.of("access_audit", "case_history", "idempotency_key", "dead_letter").stream()
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

  private static String textOf(LogRecord line) {
    StringWriter text = new StringWriter();
    text.append(String.valueOf(line.getMessage()));
    if (line instanceof org.jboss.logmanager.ExtLogRecord extended) {
      text.append(extended.getFormattedMessage());
    }
    if (line.getThrown() != null) {
      line.getThrown().printStackTrace(new PrintWriter(text));
    }
    return text.toString();
  }
}
