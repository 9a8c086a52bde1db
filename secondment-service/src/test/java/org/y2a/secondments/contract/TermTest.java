package org.y2a.secondments.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2029-03-31",
    "2025-03-01, 2028-02-29",
    "2024-02-29, 2027-02-27",
    "2026-01-01, 2028-12-31"
  })
  void threeYearsEndOnTheDayBeforeTheAnniversary(LocalDate startsOn, LocalDate endsOn) {
    assertThat(Term.ofYears(startsOn, 3)).isEqualTo(new Term(startsOn, endsOn));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "10, true", "11, false"})
  void itCoversItsFirstAndItsLastDay(int daysAfterStart, boolean covered) {
    var term = new Term(DAY, DAY.plusDays(10));
    assertThat(term.covers(DAY.plusDays(daysAfterStart))).isEqualTo(covered);
  }

  @Test
  void anEndBeforeTheStartIsNoTerm() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Term(DAY, DAY.minusDays(1)));
    assertThat(new Term(DAY, DAY).covers(DAY)).isTrue();
  }

  @Test
  void anEarlyEndShortensItAndALateOneDoesNot() {
    var term = new Term(DAY, DAY.plusDays(10));
    assertThat(term.until(DAY.plusDays(3))).isEqualTo(new Term(DAY, DAY.plusDays(3)));
    assertThat(term.until(DAY.plusDays(30))).isEqualTo(term);
  }
}
