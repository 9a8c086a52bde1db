package org.y2a.cases.code;

import org.y2a.kit.rest.Checks;

/** A few words that stay in this service: never in an event, a log, a metric or an address. */
public final class ShortText {
  public static final int LONGEST = 500;

  private ShortText() {}

  public static boolean fits(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.chars().noneMatch(Character::isISOControl);
  }

  public static void check(Checks checks, String field, String text) {
    checks.that(
        text == null || fits(text),
        field,
        "SHORT_TEXT",
        "1 to " + LONGEST + " characters without control characters");
  }
}
