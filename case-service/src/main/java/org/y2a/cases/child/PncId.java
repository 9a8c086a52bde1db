package org.y2a.cases.child;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Police National Computer identifier in its canonical form {@code YYYY/NNNNNNND}.
 *
 * <p>The check letter D is taken from the last two digits of the year followed by the seven-digit
 * serial, modulo 23.
 */
public record PncId(String value) {
  private static final Pattern CANONICAL = Pattern.compile("(19|20)[0-9]{2}/[0-9]{7}[A-Z]");
  private static final Pattern WITH_SLASH =
      Pattern.compile("((?:19|20)?[0-9]{2})/([0-9]{1,7})([A-Z])");
  private static final List<Pattern> WITHOUT_SLASH =
      List.of(
          Pattern.compile("((?:19|20)[0-9]{2})([0-9]{1,7})([A-Z])"),
          Pattern.compile("([0-9]{2})([0-9]{1,7})([A-Z])"));

  /** Two-digit years from here on are of the twentieth century. */
  private static final int FIRST_YEAR_OF_1900S = 50;

  public PncId {
    if (!CANONICAL.matcher(value).matches() || !checkLetterFits(value)) {
      throw new IllegalArgumentException("not a canonical PNC id");
    }
  }

  /**
   * Accepts two-digit years, a missing slash, short serials, spaces and lower case. Empty when the
   * text is no PNC id, its check letter is wrong, or it could be two different ones.
   */
  public static Optional<PncId> parse(String text) {
    String plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    List<PncId> readings =
        Stream.concat(Stream.of(WITH_SLASH), WITHOUT_SLASH.stream())
            .map(form -> form.matcher(plain))
            .filter(Matcher::matches)
            .map(parts -> canonical(parts.group(1), parts.group(2), parts.group(3)))
            .filter(PncId::checkLetterFits)
            .map(PncId::new)
            .distinct()
            .toList();
    return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
  }

  private static String canonical(String year, String serial, String letter) {
    return fullYear(year) + "/" + "0".repeat(7 - serial.length()) + serial + letter;
  }

  private static String fullYear(String year) {
    if (year.length() == 4) {
      return year;
    }
    return (Integer.parseInt(year) >= FIRST_YEAR_OF_1900S ? "19" : "20") + year;
  }

  private static boolean checkLetterFits(String canonical) {
    int number = Integer.parseInt(canonical.substring(2, 4) + canonical.substring(5, 12));
    return canonical.charAt(12) == CheckLetter.of(number);
  }

  @Override
  public String toString() {
    return "PncId[withheld]";
  }
}
