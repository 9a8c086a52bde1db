package org.y2a.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.FileApi.CSV;
import static org.y2a.cases.FileApi.NDJSON;
import static org.y2a.cases.FileApi.line;
import static org.y2a.cases.FileApi.lines;
import static org.y2a.cases.FileApi.managerOf;
import static org.y2a.cases.FileApi.national;
import static org.y2a.cases.FileApi.results;
import static org.y2a.cases.FileApi.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.cases.Breakage;
import org.y2a.cases.CaseFile;
import org.y2a.cases.PublishedEvents;
import org.y2a.cases.RecordCounts;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CaseImportTest {
  private static final int MORE_THAN_A_BATCH = 1_100;

  @Inject Jdbi jdbi;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void goodLinesLandAndEachBadOneIsListedWithFieldAndRule() {
    CaseFile good = file();
    CaseFile old = CaseFile.of(today().minusYears(18).minusDays(3), today().minusMonths(9));
    UUID id = UUID.randomUUID();
    send(
            managerOf("essex"),
            id,
            NDJSON,
            lines(
                List.of(
                    line(good.body()),
                    "{\"yos\": ",
                    line(file().withChild("sex", "SOMETHING").without("openedOn").body()),
                    line(file().with("officerId", "CM-NOBODY-9").body()),
                    line(file().with("yosReference", good.reference().toLowerCase()).body()),
                    line(file().with("yos", "kent").body()),
                    "{\"yos\": \"" + "x".repeat(70_000) + "\"}",
                    "",
                    line(old.body()))))
        .statusCode(200)
        .body("state", equalTo("COMPLETE"))
        .body("rows.CREATED", equalTo(2))
        .body("rows.REFUSED", equalTo(6));
    assertThat(outcomes(id))
        .containsExactly(
            "1 CREATED []",
            "2 REFUSED [:MALFORMED_JSON]",
            "3 REFUSED [child.sex:ONE_OF, openedOn:NOT_NULL]",
            "4 REFUSED [officerId:KNOWN]",
            "5 REFUSED [yosReference:ONCE_IN_FILE]",
            "6 REFUSED [yos:OWN_SERVICE]",
            "7 REFUSED [:LINE_TOO_LONG]",
            "9 CREATED []");
    UUID past18 = caseOf(id, 9);
    read(past18).statusCode(200).body("yosReference", equalTo(old.reference().toUpperCase()));
    assertThat(new PublishedEvents(kafka).of("y2a.cases.v1", past18, 3))
        .extracting(PublishedEvents.Published::type)
        .containsExactly(
            "youth-case.case.opened.v1",
            "youth-case.transfer-planning.due.v1",
            "youth-case.transfer-age.reached.v1");
    assertThat(results(managerOf("essex"), id, "CSV").lines().skip(6).findFirst())
        .hasValue("6,,,REFUSED,,yos:OWN_SERVICE");
  }

  @Test
  void anInterruptedFileGoesOnWhenSentAgainAndNothingLandsTwice() {
    LocalDate day = today();
    List<String> rows =
        IntStream.range(0, MORE_THAN_A_BATCH)
            .mapToObj(i -> line(CaseFile.ofFifteenYearOld(day).body()))
            .toList();
    String whole = lines(rows) + " ".repeat(700_000);
    assertThat(whole.length()).isGreaterThan(1024 * 1024);
    UUID id = UUID.randomUUID();
    send(managerOf("essex"), id, NDJSON, lines(rows.subList(0, 300))).statusCode(200);
    UUID first = caseOf(id, 1);
    send(managerOf("essex"), id, NDJSON, whole)
        .statusCode(200)
        .body("rows.CREATED", equalTo(MORE_THAN_A_BATCH));
    assertThat(caseOf(id, 1)).isEqualTo(first);
    Map<String, Long> before = RecordCounts.of(jdbi);
    send(managerOf("essex"), id, NDJSON, whole)
        .statusCode(200)
        .body("rows.CREATED", equalTo(MORE_THAN_A_BATCH));
    send(managerOf("essex"), UUID.randomUUID(), NDJSON, lines(rows.subList(0, 50)))
        .statusCode(200)
        .body("rows.UNCHANGED", equalTo(50));
    assertThat(RecordCounts.of(jdbi)).isEqualTo(before);
    send(managerOf("essex"), id, NDJSON, lines(rows.subList(0, 10).reversed()))
        .statusCode(422)
        .body("errorCode", equalTo("IDEMPOTENCY_KEY_REUSED"));
    send(managerOf("kent"), id, NDJSON, rows.getFirst()).statusCode(404);
  }

  @Test
  void aCaseThatIsThereIsBroughtUpToDateOrTheLineSaysWhyNot() {
    CaseFile renamed = file();
    CaseFile reborn = file();
    UUID caseId = open(renamed);
    open(reborn);
    LocalDate born = today().minusYears(14).minusDays(1);
    UUID id = UUID.randomUUID();
    send(
            national(),
            id,
            NDJSON,
            lines(
                List.of(
                    line(renamed.withChild("givenName", "Renamed").body()),
                    line(reborn.withChild("dateOfBirth", born).body()))))
        .statusCode(200);
    assertThat(outcomes(national(), id))
        .containsExactly("1 UPDATED []", "2 REFUSED [child.dateOfBirth:NOT_BY_REFERENCE]");
    read(caseId).body("child.givenName", equalTo("Renamed"));
  }

  @Test
  void aLineThatTheDatabaseRefusesIsListedAndTheOthersLand() {
    CaseFile there = file();
    UUID changed = open(there);
    UUID id = UUID.randomUUID();
    try (Breakage breakage = Breakage.of(jdbi, "child", "given_name")) {
      send(
              managerOf("essex"),
              id,
              NDJSON,
              lines(
                  List.of(
                      line(file().body()),
                      line(breakage.in(file(), "23505").body()),
                      line(file().body()),
                      line(breakage.in(there, "23P01").body()),
                      line(breakage.in(file(), "40P01").body()),
                      line(breakage.in(file(), "22012").body()),
                      line(file().body()))))
          .statusCode(200)
          .body("state", equalTo("COMPLETE"));
      assertThat(outcomes(id))
          .containsExactly(
              "1 CREATED []",
              "2 REFUSED [:BROKEN_BY_THE_TEST]",
              "3 CREATED []",
              "4 REFUSED [:BROKEN_BY_THE_TEST]",
              "5 REFUSED [:BUSY]",
              "6 REFUSED [:INTERNAL_ERROR]",
              "7 CREATED []");
    }
    read(changed).body("child.givenName", equalTo("Robin"));
  }

  @Test
  void csvNamesFieldsAsFindingsDo() {
    String reference = "T-" + UUID.randomUUID();
    String header =
        "yos,yosReference,openedOn,child.givenName,child.familyName,child.dateOfBirth,"
            + "child.homeLocalAuthority,orders[0].type,orders[0].startsOn,orders[0].endsOn,"
            + "orders[1].type,orders[1].startsOn,orders[1].requirementsCompleted";
    String row =
        "essex,%s,%s,\"Example, Robin\",Example,%s,E10000012,YRO,%s,%s,YOUTH_CAUTION,%s,%s";
    LocalDate day = today();
    LocalDate born = day.minusYears(15);
    UUID id = UUID.randomUUID();
    send(
            managerOf("essex"),
            id,
            CSV,
            lines(
                List.of(
                    "\ufeff" + header,
                    row.formatted(reference, day, born, day, day.plusYears(1), day, "true"),
                    row.formatted("T-2" + id, day, born, "31/12/2026", day, day, "yes"),
                    "essex,\"unclosed",
                    "too,few,cells")))
        .statusCode(200);
    assertThat(outcomes(id))
        .containsExactly(
            "2 CREATED []",
            "3 REFUSED [orders[0].startsOn:WRONG_TYPE, orders[1].requirementsCompleted:WRONG_TYPE]",
            "4 REFUSED [:MALFORMED_LINE]",
            "5 REFUSED [:MALFORMED_LINE]");
    read(caseOf(id, 2))
        .body("child.givenName", equalTo("Example, Robin"))
        .body("orders.type", hasItems("YRO", "YOUTH_CAUTION"));
  }

  @Test
  void aFileThatIsNoneIsRefusedAsAWhole() {
    UUID id = UUID.randomUUID();
    send(managerOf("essex"), id, NDJSON, "\n\n").statusCode(400);
    send(managerOf("essex"), id, CSV, "yos,yosReference\n").statusCode(400);
    send(managerOf("essex"), id, CSV, "yos,yos,surname\nessex,essex,x\n")
        .statusCode(400)
        .body("errors.field", equalTo(List.of("header[1]", "header[2]")))
        .body("errors.rule", equalTo(List.of("ONCE", "KNOWN")));
    long begun =
        jdbi.withHandle(
            h ->
                h.createQuery("select count(*) from case_import where import_id = :id")
                    .bind("id", id)
                    .mapTo(Long.class)
                    .one());
    assertThat(begun).isZero();
  }

  private static CaseFile file() {
    return CaseFile.ofFifteenYearOld(today());
  }

  private static List<String> outcomes(UUID id) {
    return outcomes(managerOf("essex"), id);
  }

  private static List<String> outcomes(TestTokens who, UUID id) {
    List<String> outcomes = new ArrayList<>();
    for (String row : results(who, id, "NDJSON").lines().toList()) {
      JsonPath result = JsonPath.from(row);
      List<Map<String, String>> listed = result.getList("findings");
      List<Map<String, String>> findings = listed == null ? List.of() : listed;
      outcomes.add(
          result.getInt("line")
              + " "
              + result.getString("outcome")
              + findings.stream()
                  .map(f -> f.get("field") + ":" + f.get("rule"))
                  .sorted()
                  .collect(Collectors.joining(", ", " [", "]")));
    }
    return outcomes;
  }

  private static UUID caseOf(UUID id, int line) {
    return results(managerOf("essex"), id, "NDJSON")
        .lines()
        .map(JsonPath::from)
        .filter(r -> r.getInt("line") == line)
        .map(r -> UUID.fromString(r.getString("caseId")))
        .findFirst()
        .orElseThrow();
  }
}
