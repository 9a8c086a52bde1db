package org.y2a.cases.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
  private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

  @ParameterizedTest(name = "CRO {0}: {1}")
  @CsvSource({
    "123456/99L, 123456/99L",
    "12345699l, 123456/99L",
    "' 123 456 / 99 L ', 123456/99L",
    "123456/99K, ",
    "SF88/123K, SF88/123K",
    "sf88/000123k, SF88/123K",
    "SF88/123L, ",
    "SF88/0Z, ",
    "1234567/99L, ",
    "123456/1999L, ",
    "'', ",
  })
  void aCroNumberIsCanonicalOrRefused(String text, String canonical) {
    assertThat(CroNumber.parse(text).map(CroNumber::value))
        .isEqualTo(Optional.ofNullable(canonical));
  }

  @ParameterizedTest(name = "CRN {0}: {1}")
  @CsvSource({"x123456, X123456", "' X 123456', X123456", "XX12345, ", "X12345, ", "X1234567, "})
  void aCrnIsALetterAndSixDigits(String text, String canonical) {
    assertThat(Crn.parse(text).map(Crn::value)).isEqualTo(Optional.ofNullable(canonical));
  }

  @ParameterizedTest(name = "prison number {0}: {1}")
  @CsvSource({"a1234bc, A1234BC", "A 1234 BC, A1234BC", "A123BC, ", "A1234B1, ", "AA234BC, "})
  void aPrisonNumberIsALetterFourDigitsAndTwoLetters(String text, String canonical) {
    assertThat(PrisonNumber.parse(text).map(PrisonNumber::value))
        .isEqualTo(Optional.ofNullable(canonical));
  }

  @Property(tries = 300)
  void everyCroNumberWithItsOwnLetterAndNoOtherIsOne(
      @ForAll @IntRange(min = 1, max = 999_999) int serial,
      @ForAll @IntRange(max = 99) int year,
      @ForAll @CharRange(from = 'A', to = 'Z') char letter,
      @ForAll boolean searchFile) {
    String yy = String.format(Locale.ROOT, "%02d", year);
    String number = searchFile ? "" + serial : String.format(Locale.ROOT, "%06d", serial);
    String text = searchFile ? "SF" + yy + "/" + number + letter : number + "/" + yy + letter;
    boolean own = LETTERS.charAt((int) (Long.parseLong(yy + number) % 23)) == letter;
    Optional<CroNumber> parsed = CroNumber.parse(text);
    assertThat(parsed.isPresent()).isEqualTo(own);
    parsed.ifPresent(
        cro -> {
          assertThat(cro.value()).isEqualTo(text);
          assertThat(CroNumber.parse(text.replace("/", " ").toLowerCase(Locale.ROOT)))
              .contains(cro);
          assertThat(cro.toString()).doesNotContain(number);
        });
  }
}
