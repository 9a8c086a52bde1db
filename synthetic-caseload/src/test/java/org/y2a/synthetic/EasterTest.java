package org.y2a.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.directory.BankHoliday;
import org.y2a.directory.Directory;

class EasterTest {
  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028})
  void Easter_Monday_is_the_bank_holiday_after_Easter_Sunday(int year) {
    LocalDate monday = Easter.sunday(year).plusDays(1);
    assertThat(Directory.load().bankHolidays())
        .contains(new BankHoliday(monday, "Easter Monday", false));
  }
}
