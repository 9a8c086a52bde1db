package org.y2a.cases.child;

import java.util.Optional;

/** A child's name as written, in any script, or one word only; never shown by {@code toString}. */
public record PersonName(Optional<String> given, String family) {
  public static final int LONGEST = 100;

  public PersonName {
    given = given.map(String::strip);
    family = family.strip();
  }

  /** Whether a text can be one part of a name: not blank, not too long, no control characters. */
  public static boolean fits(String part) {
    return !part.isBlank()
        && part.strip().length() <= LONGEST
        && part.codePoints().noneMatch(Character::isISOControl);
  }

  @Override
  public String toString() {
    return "PersonName[withheld]";
  }
}
