package org.y2a.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "2024-03-31, false",
    "2024-04-01, true",
    "2025-03-31, true",
    "2025-04-01, false",
  })
  void covers_the_first_day_to_the_last_day(LocalDate date, boolean covered) {
    assertThat(new Validity(FIRST, Optional.of(LAST)).covers(date)).isEqualTo(covered);
  }

  @Test
  void goes_on_until_further_notice_without_a_last_day() {
    assertThat(Validity.from(FIRST).covers(LocalDate.of(2999, 1, 1))).isTrue();
  }

  @Test
  void cannot_end_before_it_starts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Validity(FIRST, Optional.of(FIRST.minusDays(1))));
  }
}
