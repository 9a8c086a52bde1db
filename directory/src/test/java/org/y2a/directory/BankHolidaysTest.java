package org.y2a.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {
  private static final List<BankHoliday> HOLIDAYS = Directory.load().bankHolidays();

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028})
  void agree_with_a_holiday_library_for_England(int year) {
    var library = HolidayManager.getInstance(ManagerParameters.create("gb"));
    assertThat(of(year))
        .containsExactlyInAnyOrderElementsOf(
            library.getHolidays(Year.of(year), "eng").stream().map(Holiday::getDate).toList());
  }

  @Test
  void hold_the_substitute_when_Christmas_falls_on_a_weekend() {
    assertThat(HOLIDAYS)
        .contains(new BankHoliday(LocalDate.of(2027, 12, 27), "Christmas Day", true));
  }

  private static List<LocalDate> of(int year) {
    return HOLIDAYS.stream().map(BankHoliday::date).filter(d -> d.getYear() == year).toList();
  }
}
