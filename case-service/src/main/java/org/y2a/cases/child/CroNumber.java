package org.y2a.cases.child;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Criminal Records Office number: {@code NNNNNN/YYD}, or {@code SFYY/N…D} for one of a file that
 * holds no fingerprints.
 *
 * <p>The check letter D is taken as for a {@link PncId}: two digits of the year followed by the
 * serial, modulo 23; the serial has six digits in the first form and as many as written in the
 * second.
 */
public record CroNumber(String value) {
  private static final Pattern STANDARD = Pattern.compile("0*([0-9]{1,6})/?([0-9]{2})([A-Z])");
  private static final Pattern SEARCH_FILE = Pattern.compile("SF([0-9]{2})/?0*([0-9]{1,6})([A-Z])");

  public CroNumber {
    if (!parseCanonical(value).filter(value::equals).isPresent()) {
      throw new IllegalArgumentException("not a canonical CRO number");
    }
  }

  /** Accepts short serials, a missing slash where no other reading fits, spaces and lower case. */
  public static Optional<CroNumber> parse(String text) {
    return parseCanonical(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT)).map(CroNumber::new);
  }

  private static Optional<String> parseCanonical(String plain) {
    Matcher searchFile = SEARCH_FILE.matcher(plain);
    if (searchFile.matches()) {
      return searchFile(searchFile.group(1), searchFile.group(2), searchFile.group(3));
    }
    Matcher standard = STANDARD.matcher(plain);
    return standard.matches()
        ? standard(standard.group(1), standard.group(2), standard.group(3))
        : Optional.empty();
  }

  private static Optional<String> searchFile(String year, String serial, String letter) {
    boolean fits =
        Integer.parseInt(serial) > 0 && letter.charAt(0) == CheckLetter.of(number(year, serial));
    return fits ? Optional.of("SF" + year + "/" + serial + letter) : Optional.empty();
  }

  private static Optional<String> standard(String serial, String year, String letter) {
    String padded = "0".repeat(6 - serial.length()) + serial;
    return letter.charAt(0) == CheckLetter.of(number(year, padded))
        ? Optional.of(padded + "/" + year + letter)
        : Optional.empty();
  }

  private static long number(String year, String serial) {
    return Long.parseLong(year + serial);
  }

  @Override
  public String toString() {
    return "CroNumber[withheld]";
  }
}
