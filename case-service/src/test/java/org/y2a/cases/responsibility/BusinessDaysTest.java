package org.y2a.cases.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {
  @ParameterizedTest(name = "{0} begins at {1}")
  @CsvSource({
    "2026-01-15, 2026-01-15T00:00:00Z",
    "2026-03-29, 2026-03-29T00:00:00Z",
    "2026-03-30, 2026-03-29T23:00:00Z",
    "2026-10-25, 2026-10-24T23:00:00Z",
    "2026-10-26, 2026-10-26T00:00:00Z",
  })
  void aDayBeginsAtMidnightInLondon(LocalDate day, Instant start) {
    assertThat(BusinessDays.startOf(day)).isEqualTo(start);
  }

  @ParameterizedTest(name = "on {0} a change dated {1} takes effect at {2}")
  @CsvSource({
    "2026-06-15T07:00:00Z, 2026-06-15, 2026-06-15T07:00:00Z",
    "2026-06-15T07:00:00Z, 2026-06-14, 2026-06-13T23:00:00Z",
    "2026-06-14T23:30:00Z, 2026-06-14, 2026-06-13T23:00:00Z",
    "2026-06-14T23:30:00Z, 2026-06-15, 2026-06-14T23:30:00Z",
  })
  void aPastDayCountsFromItsBeginningAndTodayFromNow(Instant now, LocalDate day, Instant effect) {
    assertThat(BusinessDays.takingEffect(day, now)).isEqualTo(effect);
  }

  @ParameterizedTest(name = "at {0} the day {1} ended or ends at {2}")
  @CsvSource({
    "2026-06-15T07:00:00Z, 2026-06-15, 2026-06-15T07:00:00Z",
    "2026-06-15T07:00:00Z, 2026-06-14, 2026-06-14T23:00:00Z",
  })
  void aPastDayEndsAtMidnightAndTodayNow(Instant now, LocalDate day, Instant end) {
    assertThat(BusinessDays.end(day, now)).isEqualTo(end);
  }
}
