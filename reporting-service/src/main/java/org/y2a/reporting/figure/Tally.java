package org.y2a.reporting.figure;

import java.math.BigDecimal;

/**
 * How much of a group falls to one part of a measure.
 *
 * @param key the service, unit or rule that it belongs to; null when there is none
 * @param part COUNTED, NOT_COUNTED, NUMERATOR or the code of an exclusion
 */
record Tally(String key, String measure, String part, BigDecimal amount) {

  private static final String COUNTED = "COUNTED";
  private static final String NOT_COUNTED = "NOT_COUNTED";
  private static final String NUMERATOR = "NUMERATOR";

  boolean isInNumerator() {
    return part.equals(COUNTED) || part.equals(NUMERATOR);
  }

  boolean isInDenominator() {
    return part.equals(COUNTED) || part.equals(NOT_COUNTED);
  }

  boolean isExcluded() {
    return !isInNumerator() && !isInDenominator();
  }
}
