package org.y2a.kit.rest;

import org.y2a.kit.problem.FieldError;

/** Text as people write it on one line, which every database and log can take. */
public final class PlainText {

  private static final String RULE = "PLAIN_TEXT";

  private PlainText() {}

  /** False with a control character, NUL and line ends included, or half a surrogate pair. */
  public static boolean is(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                Character.isISOControl(c)
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  static FieldError refused(String field) {
    return new FieldError(field, RULE, "Must not contain control characters");
  }
}
