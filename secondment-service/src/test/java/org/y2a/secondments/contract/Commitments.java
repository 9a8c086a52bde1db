package org.y2a.secondments.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Commitments in the days of a month far ahead, written like {@code 0.5 1..10}. */
final class Commitments {

  private static final LocalDate DAY_ZERO = LocalDate.of(2040, 1, 31);

  private Commitments() {}

  static Commitment parse(String text) {
    var parts = text.strip().split(" |\\.\\.");
    var tenths = new BigDecimal(parts[0]).movePointRight(1).intValueExact();
    return commitment(tenths, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  static Commitment commitment(int tenths, int firstDay, int lastDay) {
    var term = new Term(DAY_ZERO.plusDays(firstDay), DAY_ZERO.plusDays(lastDay));
    return new Commitment(term, new Fte(BigDecimal.valueOf(tenths, 1)));
  }
}
