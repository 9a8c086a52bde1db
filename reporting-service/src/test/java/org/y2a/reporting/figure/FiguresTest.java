package org.y2a.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.reporting.figure.Asking.analyst;
import static org.y2a.reporting.figure.Asking.as;
import static org.y2a.reporting.figure.Asking.ask;
import static org.y2a.reporting.figure.Asking.table;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class FiguresTest {

  @Inject Publishers publishers;
  @Inject Jdbi jdbi;

  private List<ProducerRecord<String, String>> records;

  @BeforeEach
  void tellTheCaseload() {
    Asking.moveClockTo(Caseload.TODAY);
    records = publishers.records(Caseload.events());
    publishers.send(records);
    publishers.awaitApplied(records.size());
  }

  @Test
  void transfersOfAQuarterAreThoseOfTheCaseload() {
    var answer = ask(analyst(), "transfers?period=2031-Q2");
    assertThat(table(answer.get("total")))
        .isEqualTo(
            """
            identified-in-time                 0/0 -
            outcome-recorded                   0/0 -
            practitioner-named-before-18       2/5 40.0 NOT_APPLICABLE=1 NOT_IDENTIFIED=1 NO_OUTCOME=1 RETAINED=2 WITHDRAWN=1
            pack-acknowledged-in-time          2/5 40.0 NOT_APPLICABLE=1 NOT_IDENTIFIED=1 NO_OUTCOME=1 RETAINED=2 WITHDRAWN=1
            transferred-by-due-date            2/5 40.0 NOT_APPLICABLE=1 NOT_IDENTIFIED=1 NO_OUTCOME=1 RETAINED=2 WITHDRAWN=1
            accepted-after-refusal             1/2 50.0 NOT_APPLICABLE=1 NOT_IDENTIFIED=1 NOT_REFUSED=4 NO_OUTCOME=1 RETAINED=2
            first-appointment-in-time          2/3 66.7 NOT_APPLICABLE=1 NOT_IDENTIFIED=1 NOT_TRANSFERRED=1 NO_OUTCOME=1 RETAINED=2 WITHDRAWN=2
            retained                           2/7 28.6 NOT_APPLICABLE=1 NOT_IDENTIFIED=1 NO_OUTCOME=1 WITHDRAWN=1
            retained-order-type-stays          1/7 14.3 NOT_APPLICABLE=1 NOT_IDENTIFIED=1 NO_OUTCOME=1 WITHDRAWN=1
            retained-requirements-outstanding  0/7 0.0 NOT_APPLICABLE=1 NOT_IDENTIFIED=1 NO_OUTCOME=1 WITHDRAWN=1
            retained-short-remainder           1/7 14.3 NOT_APPLICABLE=1 NOT_IDENTIFIED=1 NO_OUTCOME=1 WITHDRAWN=1
            days-without-named-officer         71/867 8.2
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "2030-Q4, identified-in-time,         9/11 81.8",
    "2030-Q4, outcome-recorded,           9/11 81.8",
    "2030-11, identified-in-time,         4/5 80.0",
    "2031-02, identified-in-time,         1/1 100.0",
    "2031-06, days-without-named-officer, 10/254 3.9",
    "2031-07, days-without-named-officer, 0/106 0.0",
    "2031-Q3, practitioner-named-before-18, 0/0 - NOT_YET_DUE=1",
    "2031-Q3, transferred-by-due-date,    0/0 - NOT_YET_DUE=1",
    "2031-Q3, first-appointment-in-time,  0/0 - NOT_YET_DUE=1",
    "2031-Q3, accepted-after-refusal,     0/0 - NOT_REFUSED=1",
    "2031-Q3, retained,                   0/0 - NOT_YET_DUE=1",
    "2029,    transferred-by-due-date,    0/0 -",
  })
  void eachMeasureCountsByItsOwnDate(String period, String measure, String figure) {
    var answer = ask(analyst(), "transfers?period=" + period);
    assertThat(table(answer.get("total"))).contains("%-34s %s\n".formatted(measure, figure));
  }

  @ParameterizedTest
  @CsvSource({
    "nation,       ENGLAND 1/4 25.0 | WALES 1/1 100.0",
    "region,       N03 1/1 100.0 | N56 1/3 33.3 | N57 0/1 0.0",
    "police-area,  essex 1/3 33.3 | kent 0/1 0.0 | south-wales 1/1 100.0",
    "yos,          cardiff 1/1 100.0 | essex 1/3 33.3 | kent 0/1 0.0",
    "pdu,          N03SW1 1/1 100.0 | N56ESXN 1/3 33.3 | N57EKNT 0/1 0.0 | none 0/0 -",
    "outcome-rule, ORDER_TYPE_STAYS 0/0 - | OUT_OF_COURT 0/0 - | SHORT_REMAINDER 0/0 - | TRANSFERS 2/5 40.0 | none 0/0 -",
  })
  void figuresAreBrokenDown(String by, String groups) {
    var answer = ask(analyst(), "transfers?period=2031-Q2&by=" + by);
    assertThat(Asking.of(answer, "transferred-by-due-date").stream().map(FiguresTest::bare))
        .containsExactly(groups.split(" \\| "));
  }

  private static String bare(String line) {
    return line.replaceAll("(?: [A-Z_0-9]+=[0-9]+)+$", "");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-07-15, 1/3 33.3 NOT_HELD_BY_SECONDEE=4, 1/3 33.3 NOT_CORRECT=4, 2/10 20.0 NOT_HELD_BY_SECONDEE=4 NO_CONTRACT=1",
    "2031-06-15, 1/3 33.3 NOT_HELD_BY_SECONDEE=5, 1/3 33.3 NOT_CORRECT=5, 3/35 8.6 NOT_HELD_BY_SECONDEE=5",
    "2030-09-01, 0/3 0.0 NOT_HELD_BY_SECONDEE=10, 0/0 - NOT_CORRECT=13, 3/35 8.6 NOT_HELD_BY_SECONDEE=10",
    "2029-12-31, 0/0 -, 0/0 -, 0/0 -",
  })
  void secondeesCaseloadsAreToldAsTheyWereOnTheDay(
      String on, String share, String held, String standard) {
    assertThat(table(ask(analyst(), "secondee-caseloads?on=" + on).get("total")))
        .isEqualTo(
            """
            correct-case-share                 %s
            correct-cases-held-by-secondees    %s
            caseload-against-standard          %s
            """
                .formatted(share, held, standard));
  }

  @Test
  void secondeesCaseloadsOfTodayAreBrokenDown() {
    var answer = ask(analyst(), "secondee-caseloads?by=yos");
    assertThat(answer.get("period").asText()).isEqualTo("2031-07-15");
    assertThat(Asking.of(answer, "caseload-against-standard"))
        .containsExactly(
            "cardiff 0/0 - NOT_HELD_BY_SECONDEE=2",
            "essex 2/10 20.0 NOT_HELD_BY_SECONDEE=1",
            "kent 0/0 - NOT_HELD_BY_SECONDEE=1 NO_CONTRACT=1");
  }

  @Test
  void daysBelongToTheServiceThatWasResponsible() {
    var answer = ask(analyst(), "transfers?period=2028-02&by=yos");
    assertThat(Asking.of(answer, "days-without-named-officer"))
        .containsExactly("essex 0/20 0.0", "kent 5/9 55.6");
    assertThat(Asking.of(ask(analyst(), "transfers?period=2028-03&by=yos"), "retained"))
        .containsExactly("essex 0/0 -");
  }

  @Test
  void aTopicThatLagsBehindLeavesOutWhatOnlyItKnows() {
    forgetEverything();
    var transitions = records.stream().filter(r -> r.topic().equals("y2a.transitions.v1")).toList();
    publishers.send(transitions);
    publishers.awaitApplied(transitions.size());
    var answer = ask(analyst(), "transfers?period=2031-Q2&by=yos");
    assertThat(Asking.of(answer, "transferred-by-due-date"))
        .containsExactly(
            "cardiff 1/1 100.0 WITHDRAWN=1",
            "essex 1/3 33.3 NOT_APPLICABLE=1 RETAINED=1",
            "kent 0/1 0.0 NO_OUTCOME=1 RETAINED=1");
    assertThat(answer.get("freshness").get("topics").get(0).get("newestEventAt").isNull()).isTrue();
  }

  @Test
  void duplicatesChangeNothing() {
    var before = everyAnswer();
    publishers.send(records);
    publishers.send(records.reversed());
    publishers.awaitRead();
    assertThat(everyAnswer()).isEqualTo(before);
    assertThat(publishers.deadLetters()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aReplayFromEmptyInAnyOrderGivesTheSameAnswers(long seed) {
    var before = everyAnswer();
    forgetEverything();
    assertThat(everyAnswer()).isNotEqualTo(before);
    publishers.send(Publishers.disordered(records, seed));
    publishers.awaitApplied(records.size());
    assertThat(everyAnswer()).isEqualTo(before);
    assertThat(publishers.deadLetters()).isZero();
  }

  @Test
  void theAnswerSaysHowFreshItIs() {
    var freshness = ask(analyst(), "transfers?period=2031").get("freshness");
    assertThat(freshness.get("asOf").asText()).isEqualTo("2031-07-15");
    assertThat(freshness.get("topics").findValuesAsText("topic"))
        .containsExactly("y2a.cases.v1", "y2a.secondments.v1", "y2a.transitions.v1");
    assertThat(freshness.get("topics").findValuesAsText("newestEventAt"))
        .allMatch(at -> at.startsWith("2031-07-01T"));
    assertThat(freshness.get("topics").findValuesAsText("appliedAt"))
        .allMatch(at -> at.startsWith("2031-07-15T"));
  }

  @ParameterizedTest
  @CsvSource({
    "yos-manager, yos:essex, essex 1/3 33.3",
    "case-manager, yos:kent, kent 0/1 0.0",
    "probation-manager, pdu:N03SW1, cardiff 1/1 100.0",
    "probation-practitioner, pdu:N57EKNT, kent 0/1 0.0",
  })
  void anOrganisationSeesItsOwnCasesOnly(String role, String organisation, String group) {
    var answer = ask(as(role, organisation), "transfers?period=2031-Q2&by=yos");
    assertThat(Asking.of(answer, "transferred-by-due-date").stream().map(FiguresTest::bare))
        .containsExactly(group);
    assertThat(answer.get("scope").asText()).isEqualTo(organisation);
  }

  @Test
  void aServiceSeesItsOwnSecondeesOnly() {
    var answer = ask(as("yos-manager", "yos:essex"), "secondee-caseloads?by=yos");
    assertThat(Asking.of(answer, "correct-case-share"))
        .containsExactly("essex 1/2 50.0 NOT_HELD_BY_SECONDEE=1");
  }

  private List<String> everyAnswer() {
    var answers = new ArrayList<String>();
    for (var by : Breakdown.OF_TRANSFERS) {
      for (var period : List.of("2030", "2031", "2031-Q2", "2031-06")) {
        answers.add(lasting("transfers?period=" + period + "&by=" + by.code()));
      }
    }
    for (var by : Breakdown.OF_SECONDEES) {
      answers.add(lasting("secondee-caseloads?by=" + by.code()));
      answers.add(lasting("secondee-caseloads?on=2031-06-15&by=" + by.code()));
    }
    return answers;
  }

  private static String lasting(String question) {
    return Asking.lasting(ask(analyst(), question));
  }

  private void forgetEverything() {
    publishers.awaitRead();
    jdbi.useHandle(
        h ->
            h.execute(
                """
                truncate case_fact, officer_span, risk_fact, transition_fact, outcome_fact, milestone_fact,
                  officer_fact, contract_fact, applied_events, inbox_position, inbox_consumed
                """));
  }
}
