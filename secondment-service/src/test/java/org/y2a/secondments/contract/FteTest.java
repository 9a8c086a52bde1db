package org.y2a.secondments.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FteTest {

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "0.20, 0.2", "1, 1.0", "1.000, 1.0", "1e-1, 0.1"})
  void tenthsOfAPostAreExact(String written, String kept) {
    assertThat(new Fte(new BigDecimal(written)).value()).isEqualTo(new BigDecimal(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0.1", "0.05", "0.25", "1.1", "1.01", "1e1000000000", "1e-1000000000"})
  void anythingElseIsNoPartOfAPost(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Fte(new BigDecimal(written)));
  }
}
