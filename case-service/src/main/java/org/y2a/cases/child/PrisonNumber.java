package org.y2a.cases.child;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Number under which prisons hold a person. */
public record PrisonNumber(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{4}[A-Z]{2}");

  public PrisonNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a prison number");
    }
  }

  /** Accepts lower case and spaces. */
  public static Optional<PrisonNumber> parse(String text) {
    String plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return FORM.matcher(plain).matches() ? Optional.of(new PrisonNumber(plain)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "PrisonNumber[withheld]";
  }
}
