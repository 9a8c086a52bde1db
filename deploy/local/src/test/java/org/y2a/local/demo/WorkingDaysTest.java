package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.directory.Directory;

class WorkingDaysTest {
  private static final WorkingDays DAYS = WorkingDays.of(Directory.load());

  @ParameterizedTest
  @CsvSource({
    "2026-12-24, 1, 2026-12-29",
    "2026-04-02, 1, 2026-04-07",
    "2026-01-05, 5, 2026-01-12",
    "2026-01-05, 0, 2026-01-05",
  })
  void weekends_and_bank_holidays_are_not_counted(LocalDate from, int count, LocalDate to) {
    assertThat(DAYS.after(from, count)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-29, 1, 2026-12-24",
    "2026-01-12, 5, 2026-01-05",
  })
  void backwards_neither(LocalDate from, int count, LocalDate to) {
    assertThat(DAYS.before(from, count)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-25, 2026-12-24", "2026-12-23, 2026-12-23", "2026-01-11, 2026-01-09"})
  void the_last_day_of_work_until_a_day(LocalDate day, LocalDate last) {
    assertThat(DAYS.onOrBefore(day)).isEqualTo(last);
  }
}
