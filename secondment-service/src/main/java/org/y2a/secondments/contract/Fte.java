package org.y2a.secondments.contract;

import java.math.BigDecimal;

/** A share of a full-time post, in tenths: more than none, at most one. Exact. */
public record Fte(BigDecimal value) implements Comparable<Fte> {

  private static final int DECIMALS = 1;

  public static final BigDecimal FULL_TIME = BigDecimal.ONE.setScale(DECIMALS);

  public Fte {
    if (!isOne(value)) {
      throw new IllegalArgumentException("FTE is 0.1 to 1.0 in steps of 0.1");
    }
    value = value.setScale(DECIMALS);
  }

  public static boolean isOne(BigDecimal value) {
    return value.signum() > 0
        && value.compareTo(FULL_TIME) <= 0
        && value.stripTrailingZeros().scale() <= DECIMALS;
  }

  @Override
  public int compareTo(Fte other) {
    return value.compareTo(other.value);
  }
}
