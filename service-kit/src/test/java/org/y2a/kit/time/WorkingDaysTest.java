package org.y2a.kit.time;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2028;

  @Test
  void theBankHolidaysAreThoseThatTheGovernmentPublished() throws IOException {
    SortedSet<LocalDate> counted =
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
            .boxed()
            .flatMap(year -> WorkingDays.bankHolidays(year).stream())
            .collect(toCollection(TreeSet::new));

    assertThat(counted).isEqualTo(published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-25",
        "2026-12-28",
        "2026-04-03",
        "2026-04-06",
        "2026-12-26",
        "2026-08-02"
      })
  void bankHolidaysAndWeekendsAreNotWorked(LocalDate date) {
    assertThat(WorkingDays.isWorkingDay(date)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-24",
        "2026-12-29",
        "2026-04-02",
        "2026-04-07",
        "2026-08-03",
        "2026-03-17"
      })
  void allOtherDaysAreWorkedAlsoThoseKeptOnlyInScotlandOrNorthernIreland(LocalDate date) {
    assertThat(WorkingDays.isWorkingDay(date)).isTrue();
  }

  @ParameterizedTest(name = "{1} working days after {0} is {2}")
  @CsvSource({
    "2026-07-06, 5, 2026-07-13",
    "2026-07-06, 0, 2026-07-06",
    "2026-07-11, 0, 2026-07-11",
    "2026-07-11, 1, 2026-07-13",
    "2026-04-02, 1, 2026-04-07",
    "2026-12-24, 1, 2026-12-29",
    "2026-12-24, 5, 2027-01-05",
    "2027-12-24, 1, 2027-12-29",
    "2026-03-27, 1, 2026-03-30",
    "2026-10-23, 1, 2026-10-26",
    "2022-06-01, 1, 2022-06-06",
  })
  void countsForwardOverWeekendsAndHolidays(LocalDate from, int days, LocalDate expected) {
    assertThat(WorkingDays.after(from, days)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} working days before {0} is {2}")
  @CsvSource({
    "2026-07-13, 5, 2026-07-06",
    "2026-07-12, 1, 2026-07-10",
    "2026-04-07, 1, 2026-04-02",
    "2026-04-20, 10, 2026-04-02",
    "2027-01-04, 20, 2026-12-02",
    "2027-01-04, 10, 2026-12-16",
    "2026-12-25, 1, 2026-12-24",
  })
  void countsBackOverWeekendsAndHolidays(LocalDate from, int days, LocalDate expected) {
    assertThat(WorkingDays.before(from, days)).isEqualTo(expected);
  }

  @Test
  void aNegativeCountIsAMistake() {
    assertThatThrownBy(() -> WorkingDays.after(LocalDate.of(2026, 7, 6), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void exactlyTheAskedNumberOfWorkingDaysLiesBetween(
      @ForAll @DateRange(min = "2019-01-01", max = "2028-12-31") LocalDate from,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    LocalDate after = WorkingDays.after(from, days);
    LocalDate before = WorkingDays.before(from, days);

    assertThat(workedIn(from.plusDays(1), after)).isEqualTo(days);
    assertThat(workedIn(before, from.minusDays(1))).isEqualTo(days);
    assertThat(WorkingDays.isWorkingDay(after)).isTrue();
    assertThat(WorkingDays.isWorkingDay(before)).isTrue();
  }

  private static long workedIn(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).filter(WorkingDays::isWorkingDay).count();
  }

  private static SortedSet<LocalDate> published() throws IOException {
    try (var facts =
            WorkingDaysTest.class.getResourceAsStream("bank-holidays-england-and-wales.csv");
        var lines = new BufferedReader(new InputStreamReader(facts, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> Character.isDigit(line.charAt(0)))
          .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
          .collect(toCollection(TreeSet::new));
    }
  }
}
