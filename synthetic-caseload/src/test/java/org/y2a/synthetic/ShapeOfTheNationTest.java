package org.y2a.synthetic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At full size, over the year after the start. */
class ShapeOfTheNationTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 24);
  private static final YearOfCases YEAR =
      YearOfCases.of(SyntheticCaseload.generate(1, SyntheticCaseload.NATION, START));

  @Test
  void five_to_six_thousand_children_on_community_orders_reach_18() {
    assertThat(YEAR.reaching18().filter(YearOfCases::onCommunityOrder).count())
        .isBetween(5_000L, 6_000L);
  }

  @Test
  void about_four_hundred_children_in_custody_reach_18() {
    assertThat(YEAR.reaching18().filter(SyntheticCase::custody).count())
        .isCloseTo(400L, withinPercentage(15));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270, 365})
  void the_number_of_open_cases_of_children_stays_steady(int days) {
    assertThat(YEAR.openUnder18On(START.plusDays(days)))
        .isCloseTo(SyntheticCaseload.NATION, withinPercentage(6));
  }

  @Test
  void a_small_caseload_has_the_same_shape() {
    var third = YearOfCases.of(SyntheticCaseload.generate(2, 5_000, START));
    assertThat(third.reaching18().filter(YearOfCases::onCommunityOrder).count() * 3)
        .isBetween(4_700L, 6_300L);
  }

  @Test
  void every_service_has_cases_by_its_size() {
    Map<String, Long> byService =
        YEAR.existing().stream().collect(groupingBy(SyntheticCase::yos, counting()));
    assertThat(byService).hasSize(155);
    assertThat(byService.get("kent")).isGreaterThan(8 * byService.get("ceredigion"));
  }

  @Test
  void most_children_are_16_or_17() {
    List<Integer> ages =
        YEAR.existing().stream()
            .map(c -> Period.between(c.child().dateOfBirth(), START).getYears())
            .toList();
    assertThat(ages).allMatch(age -> age >= 10 && age <= 17);
    assertThat(ages.stream().filter(age -> age >= 16).count() / (double) ages.size())
        .isBetween(0.6, 0.8);
  }

  @Test
  void case_managers_hold_about_twelve_cases_and_secondees_at_most_25_for_each_fte() {
    SyntheticOfficers officers =
        SyntheticCaseload.generate(1, SyntheticCaseload.NATION, START).officers();
    Map<Boolean, Long> held =
        YEAR.existing().stream()
            .collect(groupingBy(c -> c.officerId().startsWith("SEC-"), counting()));
    assertThat(held.get(false) / (double) officers.caseManagers().size()).isBetween(10.0, 13.0);
    double fte = officers.secondees().stream().mapToDouble(s -> s.fte().doubleValue()).sum();
    assertThat(held.get(true) / fte).isBetween(20.0, 26.0);
  }

  @Test
  void secondees_hold_mainly_cases_of_high_risk_or_that_will_transfer() {
    List<SyntheticCase> theirs =
        YEAR.existing().stream().filter(c -> c.officerId().startsWith("SEC-")).toList();
    long correct = theirs.stream().filter(ShapeOfTheNationTest::isCorrect).count();
    assertThat(correct / (double) theirs.size()).isGreaterThan(0.85);
  }

  private static boolean isCorrect(SyntheticCase c) {
    LocalDate halfYearPast18 = c.child().eighteenthBirthday().plusMonths(6);
    return c.assessment().map(SyntheticAssessment::highRisk).orElse(true)
        || c.orders().stream()
            .filter(order -> order.type().startsWith("YRO") || order.type().startsWith("SECTION"))
            .anyMatch(order -> !order.endsOn().orElseThrow().isBefore(halfYearPast18));
  }
}
