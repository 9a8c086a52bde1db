package org.y2a.cases.child;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Case reference number of the Probation Service. */
public record Crn(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{6}");

  public Crn {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a CRN");
    }
  }

  /** Accepts lower case and spaces. */
  public static Optional<Crn> parse(String text) {
    String plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return FORM.matcher(plain).matches() ? Optional.of(new Crn(plain)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "Crn[withheld]";
  }
}
