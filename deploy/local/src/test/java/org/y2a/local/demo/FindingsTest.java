package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
  private static final String CASES = "y2a.cases.v1";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yosCount",
        "casesLoaded",
        "planningDue",
        "transferAgeReached",
        "transitionsOpened",
        "handoversAccepted",
        "casesTransferred",
        "unallocated",
        "casesWithoutResponsibleOrganisation",
        "casesWithTwoHolders",
        "eventsPublished",
        "eventsConsumed",
        "deadLetters",
        "seconds",
        "handoversRefused",
        "casesWithoutNamedOfficer"
      })
  void json_has_every_figure_in_one_object(String figure) {
    assertThat(json().path(figure).isNumber()).isTrue();
  }

  @Test
  void json_has_all_three_outcomes_and_each_consumer() {
    assertThat(json().path("byOutcome").properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("TRANSFER", "RETAIN", "NOT_APPLICABLE");
    assertThat(json().path("perConsumer").path("transition-service").path("consumed").asLong())
        .isEqualTo(70);
    assertThat(json().path("independent").path("transferAgeReached").asLong()).isEqualTo(9);
    assertThat(json().path("from").asText()).isEqualTo("2026-01-05");
  }

  @Test
  void json_is_one_line() {
    assertThat(json().toString()).doesNotContain("\n");
  }

  @Test
  void all_checks_hold_when_the_figures_agree() {
    assertThat(sound().checks()).allMatch(Check::holds).hasSizeGreaterThan(10);
  }

  @Test
  void a_figure_that_does_not_agree_fails_its_check() {
    assertThat(failed(with(cases(8, 0, 0), flows(70, 70, 0))))
        .containsExactly("transfer age reached, as dates of birth say");
    assertThat(failed(with(cases(9, 1, 0), flows(70, 70, 0))))
        .containsExactly("no case was ever without a responsible organisation");
    assertThat(failed(with(cases(9, 0, 1), flows(70, 70, 0))))
        .containsExactly("no case ever had two");
    assertThat(failed(with(cases(9, 0, 0), flows(70, 69, 1))))
        .containsExactly("transition-service has consumed what was published", "no dead letters");
  }

  @Test
  void the_summary_says_ok_or_failed_and_where_to_look() {
    var text =
        new Summary(with(cases(8, 0, 0), flows(70, 70, 0)), List.of("SYN-1"), List.of("http"));
    assertThat(text.toString())
        .contains("FAILED transfer age reached, as dates of birth say (8, not 9)")
        .contains("OK     no dead letters (0)")
        .contains("SYN-1")
        .contains("http")
        .contains("seconds: days 12.0, in all 20.0");
  }

  @Test
  void dead_letter_topics_are_no_events_to_be_read() {
    var flows =
        new Flows(
            Map.of(
                Service.CASES,
                new Flow(Map.of("y2a.dead-letters.case-service.v1", 3L), 0, Map.of(), 3)));
    assertThat(Findings.OfEvents.of(flows))
        .returns(0L, Findings.OfEvents::eventsPublished)
        .returns(3L, Findings.OfEvents::deadLetters);
  }

  private static List<String> failed(Findings findings) {
    return findings.checks().stream().filter(check -> !check.holds()).map(Check::what).toList();
  }

  private static JsonNode json() {
    return Demo.json().valueToTree(sound());
  }

  private static Findings sound() {
    return with(cases(9, 0, 0), flows(70, 70, 0));
  }

  private static Findings with(Findings.OfCases cases, Flows flows) {
    return new Findings(
        new Findings.OfRun(
            42,
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2027, 1, 5),
            Map.of("days", 12.0),
            1000,
            0,
            Map.of(),
            20),
        cases,
        new Findings.OfTransitions(
            12,
            new TreeMap<>(Map.of("TRANSFER", 5L, "RETAIN", 4L, "NOT_APPLICABLE", 3L)),
            Map.of(),
            Map.of("TRANSFERRED", 4L),
            4,
            1,
            1,
            List.of(new RecordedCounts.Kept("PLANNING_STARTED", 7, 1, 2, 1))),
        Findings.OfEvents.of(flows),
        new Findings.Independent(12, 9, 0, 4, 4));
  }

  private static Findings.OfCases cases(long reached, long without, long withTwo) {
    return new Findings.OfCases(155, 30, 60, 20, 12, reached, 4, 0, without, withTwo);
  }

  private static Flows flows(long published, long consumed, long deadLetters) {
    return new Flows(
        Map.of(
            Service.CASES, new Flow(Map.of(CASES, published), 0, Map.of(), 0),
            Service.TRANSITIONS, new Flow(Map.of(), 0, Map.of(CASES, consumed), deadLetters)));
  }
}
