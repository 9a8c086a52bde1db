package org.y2a.cases.youthcase;

/** A name as somebody remembers it. */
final class SearchedName {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 200;

  private SearchedName() {}

  static boolean fits(String name) {
    int length = name.strip().length();
    return length >= SHORTEST
        && length <= LONGEST
        && name.codePoints().noneMatch(Character::isISOControl)
        && name.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
