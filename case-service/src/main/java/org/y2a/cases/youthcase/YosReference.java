package org.y2a.cases.youthcase;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A service's own reference for a case, unique within that service. */
public record YosReference(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9/._-]{0,39}");

  public YosReference {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a YOS reference: " + value);
    }
  }

  /** Accepts lower case and spaces around it. */
  public static Optional<YosReference> parse(String text) {
    String plain = text.strip().toUpperCase(Locale.ROOT);
    return FORM.matcher(plain).matches() ? Optional.of(new YosReference(plain)) : Optional.empty();
  }
}
