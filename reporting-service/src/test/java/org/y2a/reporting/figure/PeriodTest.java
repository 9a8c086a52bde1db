package org.y2a.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026,    2026-01-01, 2026-12-31",
    "2026-Q1, 2026-01-01, 2026-03-31",
    "2026-Q3, 2026-07-01, 2026-09-30",
    "2026-Q4, 2026-10-01, 2026-12-31",
    "2026-07, 2026-07-01, 2026-07-31",
    "2028-02, 2028-02-01, 2028-02-29",
  })
  void runsFromItsFirstToItsLastDay(String text, LocalDate from, LocalDate to) {
    assertThat(Period.parse(text)).isEqualTo(new Period(text, from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-Q0",
        "2026-Q5",
        "2026-13",
        "2026-00",
        "2026-7",
        "1999",
        "2026-q3",
        "2026-07-01",
        "2026-Q3 ",
        "0000"
      })
  void nothingElseIsAPeriod(String text) {
    assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Property
  void theQuartersOfAYearFollowEachOther(
      @ForAll @IntRange(min = 2000, max = 2999) int year,
      @ForAll @IntRange(min = 1, max = 3) int quarter) {
    var one = Period.parse(year + "-Q" + quarter);
    var next = Period.parse(year + "-Q" + (quarter + 1));
    assertThat(one.to().plusDays(1)).isEqualTo(next.from());
  }
}
