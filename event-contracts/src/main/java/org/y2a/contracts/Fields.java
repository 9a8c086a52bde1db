package org.y2a.contracts;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks that keep a malformed event from being built. Messages name the field and never repeat the
 * value, which may be personal.
 */
public final class Fields {

  private static final Pattern CODE = Pattern.compile("[!-~]{1,300}");

  private Fields() {}

  public static void required(String field, Object value) {
    check(value != null, field, "is required");
  }

  /** An identifier or code: without spaces, so that neither a name nor free text fits. */
  public static void identifier(String field, String value) {
    required(field, value);
    check(CODE.matcher(value).matches(), field, "must be an identifier or code without spaces");
  }

  public static void optionalIdentifier(String field, String value) {
    if (value != null) {
      identifier(field, value);
    }
  }

  public static void oneOf(String field, String value, String... allowed) {
    required(field, value);
    var known = List.of(allowed);
    check(known.contains(value), field, "must be one of " + known);
  }

  public static void optionalOneOf(String field, String value, String... allowed) {
    if (value != null) {
      oneOf(field, value, allowed);
    }
  }

  public static <T> List<T> list(String field, List<T> values) {
    required(field, values);
    check(values.stream().allMatch(v -> v != null), field, "must not hold an empty entry");
    return List.copyOf(values);
  }

  public static <T> List<T> nonEmpty(String field, List<T> values) {
    var copy = list(field, values);
    check(!copy.isEmpty(), field, "must hold at least one entry");
    return copy;
  }

  public static void between(String field, int value, int least, int most) {
    check(
        least <= value && value <= most, field, "must be between %d and %d".formatted(least, most));
  }

  /** Full-time equivalent: more than none, at most one post. */
  public static void shareOfOne(String field, BigDecimal value) {
    required(field, value);
    check(
        value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0,
        field,
        "must be above 0 and at most 1");
  }

  private static void check(boolean holds, String field, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(field + " " + rule);
    }
  }
}
