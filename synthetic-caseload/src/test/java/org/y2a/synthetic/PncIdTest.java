package org.y2a.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PncIdTest {
  @ParameterizedTest
  @CsvSource({
    "2002, 73319, 2002/0073319Z",
    "1979, 163001, 1979/0163001B",
    "2000, 223, 2000/0000223R"
  })
  void the_check_letter_follows_from_year_and_serial(int year, int serial, String canonical) {
    assertThat(PncId.of(year, serial)).isEqualTo(canonical);
  }

  @Test
  void a_wrong_letter_is_never_given() {
    assertThat(PncId.of(2001, 171310)).isNotEqualTo("2001/0171310S");
  }
}
