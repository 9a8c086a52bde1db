package org.y2a.cases.child;

/** The letter that ends a police number: of 23, chosen by the number before it. */
final class CheckLetter {
  private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

  private CheckLetter() {}

  static char of(long number) {
    return LETTERS.charAt((int) (number % LETTERS.length()));
  }
}
