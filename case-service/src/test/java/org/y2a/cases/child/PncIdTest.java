package org.y2a.cases.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PncIdTest {
  private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

  @ParameterizedTest
  @ValueSource(strings = {"2002/0073319Z", "1979/0163001B", "2000/0000223R"})
  void validIdsStayAsTheyAre(String id) {
    assertThat(PncId.parse(id)).contains(new PncId(id));
  }

  @ParameterizedTest
  @CsvSource({
    "02/73319Z, 2002/0073319Z",
    "2002/73319z, 2002/0073319Z",
    "20020073319Z, 2002/0073319Z",
    "' 2002 / 0073319 Z ', 2002/0073319Z",
    "79/163001B, 1979/0163001B",
    "00/223R, 2000/0000223R",
  })
  void otherFormsAreMadeCanonical(String written, String canonical) {
    assertThat(PncId.parse(written)).contains(new PncId(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2001/0171310S",
        "2002/0073319A",
        "2002/0073319",
        "2002/00733190Z",
        "1802/0073319Z",
        "2002-0073319Z",
        "",
        "Z",
        "/",
        "２００２/0073319Z"
      })
  void otherTextsAreNone(String text) {
    assertThat(PncId.parse(text)).isEmpty();
  }

  @Test
  void aTextThatCouldBeTwoIdsIsNone() {
    String ambiguous = firstAmbiguous();
    assertThat(PncId.parse(ambiguous)).isEmpty();
  }

  @Test
  void aWrongIdCannotBeMade() {
    assertThatThrownBy(() -> new PncId("2001/0171310S"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itsTextDoesNotGiveItAway() {
    assertThat(new PncId("2002/0073319Z").toString()).doesNotContain("0073319");
  }

  @Property
  void everyFormOfOneIdReadsAsThatId(
      @ForAll @IntRange(min = 1950, max = 2049) int year,
      @ForAll @IntRange(max = 9_999_999) int serial) {
    String letter = letter(year, serial);
    String canonical = "%d/%07d%s".formatted(year, serial, letter);
    assertThat(PncId.parse(canonical)).contains(new PncId(canonical));
    assertThat(PncId.parse("%02d/%d%s".formatted(year % 100, serial, letter)))
        .contains(new PncId(canonical));
    assertThat(PncId.parse("%d%07d%s".formatted(year, serial, letter)))
        .contains(new PncId(canonical));
  }

  @Property
  void noOtherCheckLetterIsTaken(
      @ForAll @IntRange(min = 1950, max = 2049) int year,
      @ForAll @IntRange(max = 9_999_999) int serial,
      @ForAll @IntRange(min = 1, max = 22) int shift) {
    char right = letter(year, serial).charAt(0);
    char wrong = LETTERS.charAt((LETTERS.indexOf(right) + shift) % LETTERS.length());
    assertThat(PncId.parse("%d/%07d%s".formatted(year, serial, wrong))).isEmpty();
  }

  @Property
  void parsingNeverFailsOnAnyText(@ForAll String text) {
    PncId.parse(text).ifPresent(id -> assertThat(PncId.parse(id.value())).contains(id));
  }

  private static String firstAmbiguous() {
    for (int serial = 1; ; serial++) {
      String digits = "2001" + serial;
      String letter = letter(2001, serial);
      if (letter.equals(letter(2020, Integer.parseInt(digits.substring(2))))) {
        return digits + letter;
      }
    }
  }

  private static String letter(int year, int serial) {
    int number = Integer.parseInt("%02d%07d".formatted(year % 100, serial));
    return String.valueOf(LETTERS.charAt(number % LETTERS.length()));
  }
}
