package org.y2a.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectiveDueTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "0.5, 2026-01-10, 2026-01-05",
    "0.5, 2026-01-11, 2026-01-06",
    "1, 2026-01-10, 2026-01-10",
    "0.001, 2026-01-10, 2026-01-01",
    "0.333, 2026-12-31, 2026-05-02",
    "1, 2026-01-01, 2026-01-01"
  })
  void aShareOfTheOrderIsOverOnADay(BigDecimal share, LocalDate end, LocalDate due) {
    assertThat(ObjectiveDue.at(share, START, end)).isEqualTo(due);
  }

  @Property
  void itLiesWithinTheOrderAndALargerShareIsNeverEarlier(
      @ForAll @IntRange(min = 1, max = 1000) int thousandths,
      @ForAll @IntRange(min = 1, max = 1000) int others,
      @ForAll @IntRange(max = 1200) int days) {
    LocalDate end = START.plusDays(days);
    LocalDate smaller = ObjectiveDue.at(share(Math.min(thousandths, others)), START, end);
    LocalDate larger = ObjectiveDue.at(share(Math.max(thousandths, others)), START, end);
    assertThat(smaller).isBetween(START, end).isBeforeOrEqualTo(larger);
    assertThat(larger).isBeforeOrEqualTo(end);
  }

  private static BigDecimal share(int thousandths) {
    return BigDecimal.valueOf(thousandths, 3);
  }
}
