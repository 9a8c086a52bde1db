package org.y2a.synthetic;

/** Police National Computer ids in canonical form, {@code YYYY/NNNNNNND}. */
final class PncId {
  private static final String CHECK_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

  private PncId() {}

  static String of(int year, int serial) {
    int number = year % 100 * 10_000_000 + serial;
    return "%04d/%07d%s"
        .formatted(year, serial, CHECK_LETTERS.charAt(number % CHECK_LETTERS.length()));
  }
}
