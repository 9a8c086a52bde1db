package org.y2a.synthetic;

import java.util.Locale;

/**
 * @param later true for a case that opens after the start
 */
record CaseNumber(long index, boolean later) {
  private static final int LONGEST_TAG = 24;

  String text() {
    return (later ? "N" : "") + "%06d".formatted(index + 1);
  }

  /** At most 40 characters, so the name of a long partnership is cut. */
  String reference(String yos) {
    String tag = yos.substring(0, Math.min(yos.length(), LONGEST_TAG)).toUpperCase(Locale.ROOT);
    return "SYN-" + (tag.endsWith("-") ? tag.substring(0, tag.length() - 1) : tag) + "-" + text();
  }

  Chance chance(long seed, String purpose) {
    return new Chance(seed, (later ? "later " : "") + purpose, index);
  }

  double evenly(long seed) {
    return Chance.evenly(seed, later ? "later" : "existing", index);
  }
}
