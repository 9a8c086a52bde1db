package org.y2a.cases.allocation;

import java.math.BigDecimal;

/** A secondee's load as it is shown; {@code free} counts whole cases. */
public record SecondeeCapacity(
    String officerId,
    BigDecimal fte,
    BigDecimal capacity,
    int held,
    int free,
    boolean overCapacity) {
  static SecondeeCapacity of(SecondeeLoad load) {
    return new SecondeeCapacity(
        load.officerId(), load.fte(), load.capacity(), load.held(), load.free(), load.isOver());
  }
}
