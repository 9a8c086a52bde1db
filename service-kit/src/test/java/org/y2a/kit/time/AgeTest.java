package org.y2a.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
  @ParameterizedTest(name = "born {0}: {1} on {2}")
  @CsvSource({
    "2008-05-14, 18, 2026-05-14",
    "2008-02-28, 18, 2026-02-28",
    "2008-02-29, 18, 2026-03-01",
    "2008-02-29, 20, 2028-02-29",
    "2008-02-29, 10, 2018-03-01",
    "2007-03-01, 18, 2025-03-01",
    "2008-12-31, 18, 2026-12-31",
    "2008-03-30, 18, 2026-03-30",
    "2008-10-26, 18, 2026-10-26",
  })
  void anAgeIsAttainedOnTheAnniversaryOfBirth(LocalDate born, int years, LocalDate attained) {
    assertThat(Age.attainedOn(born, years)).isEqualTo(attained);
  }

  @ParameterizedTest(name = "born {0}: plus {1} months is {2}")
  @CsvSource({
    "2008-05-14, 210, 2025-11-14",
    "2008-08-31, 210, 2026-02-28",
    "2006-08-30, 210, 2024-02-29",
    "2008-08-29, 210, 2026-02-28",
    "2008-02-29, 210, 2025-08-29",
    "2008-02-29, 213, 2025-11-29",
    "2008-05-31, 213, 2026-02-28",
    "2008-03-31, 210, 2025-09-30",
    "2008-12-31, 213, 2026-09-30",
  })
  void monthsAreAddedInOneStepAndClampedToTheEndOfTheMonth(
      LocalDate born, int months, LocalDate expected) {
    assertThat(Age.plusMonths(born, months)).isEqualTo(expected);
  }

  @Property
  void onlyALeapDayChildAttainsAnAgeOnAnotherDayOfTheYear(
      @ForAll @DateRange(min = "1990-01-01", max = "2030-12-31") LocalDate born) {
    LocalDate attained = Age.attainedOn(born, 18);

    assertThat(attained.getYear()).isEqualTo(born.getYear() + 18);
    assertThat(MonthDay.from(attained))
        .isEqualTo(bornOnALeapDay(born) ? MonthDay.of(3, 1) : MonthDay.from(born));
  }

  @Property
  void ageNeverComesLaterForAnElderChild(
      @ForAll @DateRange(min = "1990-01-01", max = "2030-12-31") LocalDate elder,
      @ForAll @DateRange(min = "1990-01-01", max = "2030-12-31") LocalDate younger) {
    if (!elder.isAfter(younger)) {
      assertThat(Age.attainedOn(elder, 18)).isBeforeOrEqualTo(Age.attainedOn(younger, 18));
      assertThat(Age.plusMonths(elder, 210)).isBeforeOrEqualTo(Age.plusMonths(younger, 210));
    }
  }

  private static boolean bornOnALeapDay(LocalDate born) {
    return MonthDay.from(born).equals(MonthDay.of(2, 29));
  }
}
