package org.y2a.cases.youthcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferDatesTest {
  @ParameterizedTest(name = "born {0}, opened {1}: planning {2}, eighteen {3}")
  @CsvSource({
    "2008-05-10, 2024-01-01, 2025-11-10, 2026-05-10",
    "2008-05-10, 2025-11-10, 2025-11-10, 2026-05-10",
    "2008-05-10, 2025-11-11, 2025-11-11, 2026-05-10",
    "2008-02-29, 2024-01-01, 2025-08-29, 2026-03-01",
    "2008-08-31, 2024-01-01, 2026-02-28, 2026-08-31",
    "2010-08-31, 2024-01-01, 2028-02-29, 2028-08-31",
    "2006-02-28, 2020-01-01, 2023-08-28, 2024-02-28",
  })
  void planningStartsAtSeventeenAndAHalfOrOnOpening(
      LocalDate born, LocalDate opened, LocalDate planning, LocalDate eighteen) {
    assertThat(TransferDates.of(born, opened)).isEqualTo(new TransferDates(planning, eighteen));
  }

  @Property
  void planningIsNeverBeforeOpeningNorAfterEighteen(
      @ForAll @IntRange(max = 20_000) int bornDay, @ForAll @IntRange(max = 2_900) int openedAfter) {
    LocalDate born = LocalDate.of(1990, 1, 1).plusDays(bornDay);
    LocalDate opened = born.plusYears(10).plusDays(openedAfter);
    TransferDates dates = TransferDates.of(born, opened);
    assertThat(dates.planningDueOn()).isAfterOrEqualTo(opened).isBefore(dates.attains18On());
    assertThat(dates.planningDueBy(dates.planningDueOn())).isTrue();
    assertThat(dates.planningDueBy(dates.planningDueOn().minusDays(1))).isFalse();
    assertThat(dates.transferAgeReachedBy(dates.attains18On())).isTrue();
    assertThat(dates.transferAgeReachedBy(dates.attains18On().minusDays(1))).isFalse();
  }
}
