package org.y2a.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.reporting.figure.Asking.analyst;
import static org.y2a.reporting.figure.Asking.ask;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CasesTest {
  private static final String ASKED =
      "transfers/cases?period=2031-Q2&measure=transferred-by-due-date&counted=";

  @Inject Publishers publishers;
  @Inject Jdbi jdbi;

  @BeforeEach
  void tellTheCaseload() {
    Asking.moveClockTo(Caseload.TODAY);
    var records = publishers.records(Caseload.events());
    publishers.send(records);
    publishers.awaitApplied(records.size());
  }

  @Test
  void everyFigureCanBeAskedWhy() {
    assertThat(told("true"))
        .containsExactly(
            line(Caseload.ALL_IN_TIME, "COUNTED 2031-04-10 2031-04-10"),
            line(Caseload.ON_THE_AGREED_DAY, "COUNTED 2031-06-15 2031-06-15"));
    assertThat(told("false"))
        .containsExactly(
            line(Caseload.ALL_A_LITTLE_LATE, "NOT_COUNTED 2031-05-20 2031-05-25"),
            line(Caseload.REFUSED_AND_LEFT, "NOT_COUNTED 2031-06-30 null"),
            line(Caseload.CLOSED_WHEN_OVERDUE, "NOT_COUNTED 2031-05-16 null"));
    assertThat(told("excluded"))
        .containsExactly(
            line(Caseload.RETAINED_BY_TYPE, "RETAINED 2031-04-01 null"),
            line(Caseload.NOT_CONCERNED, "NOT_APPLICABLE 2031-05-01 null"),
            line(Caseload.CLOSED_BEFORE_18, "WITHDRAWN 2031-05-10 null"),
            line(Caseload.MISSED_BY_EVERYBODY, "NOT_IDENTIFIED 2031-06-11 null"),
            line(Caseload.UNDECIDED, "NO_OUTCOME 2031-06-20 null"),
            line(Caseload.RETAINED_FOR_ITS_REMAINDER, "RETAINED 2031-05-15 null"));
  }

  @Test
  void daysWithoutAnOfficerAreListedByCase() {
    var answer =
        ask(
            analyst(),
            "transfers/cases?period=2031-06&measure=days-without-named-officer&counted=true");
    assertThat(answer.get("items")).hasSize(1);
    assertThat(answer.get("items").get(0).get("caseId").asText())
        .isEqualTo(Caseload.MISSED_BY_EVERYBODY.caseId.toString());
    assertThat(answer.get("items").get(0).get("amount").asInt()).isEqualTo(10);
  }

  @Test
  void pagesFollowEachOther() {
    var seen = new ArrayList<String>();
    String after = "";
    while (after != null) {
      var page = ask(analyst(), ASKED + "excluded&limit=2" + after);
      page.get("items").forEach(c -> seen.add(c.get("caseId").asText()));
      after = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
    }
    assertThat(seen).hasSize(6).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void everyCaseThatWasShownIsInTheAudit() {
    var before = audited(Caseload.ALL_IN_TIME.caseId);
    told("true");
    assertThat(audited(Caseload.ALL_IN_TIME.caseId)).isEqualTo(before + 1);
    assertThat(audited(Caseload.LEFT_BEFORE_PLANNING.caseId)).isZero();
  }

  private long audited(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select count(*) from access_audit where record_type = 'case-in-figure' and record_id = :id")
                .bind("id", caseId.toString())
                .mapTo(Long.class)
                .one());
  }

  private static List<String> told(String counted) {
    var lines = new ArrayList<String>();
    ask(analyst(), ASKED + counted)
        .get("items")
        .forEach(
            c ->
                lines.add(
                    "%s %s %s %s"
                        .formatted(
                            c.get("caseId").asText(),
                            c.get("part").asText(),
                            c.get("dueOn").asText(),
                            c.get("doneOn").asText())));
    return lines;
  }

  private static String line(AYoungPerson person, String told) {
    return person.caseId + " " + told;
  }
}
