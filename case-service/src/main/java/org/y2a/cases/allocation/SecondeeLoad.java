package org.y2a.cases.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** What a secondee holds in a service, and could hold by their share of a post there. */
public record SecondeeLoad(String officerId, BigDecimal fte, int held, BigDecimal casesPerFte) {

  public BigDecimal capacity() {
    BigDecimal capacity = fte.multiply(casesPerFte).stripTrailingZeros();
    return capacity.scale() < 0 ? capacity.setScale(0) : capacity;
  }

  /** Whole cases; none when the load is at or above the capacity. */
  public int free() {
    return Math.max(0, capacity().setScale(0, RoundingMode.FLOOR).intValueExact() - held);
  }

  public boolean isOver() {
    return capacity().compareTo(BigDecimal.valueOf(held)) < 0;
  }

  /** For the record of why it went beyond the capacity. */
  public Map<String, Object> beyondBecause(String reason) {
    return Map.of("reason", reason, "held", held, "capacity", capacity().toPlainString());
  }

  public SecondeeLoad with(int more) {
    return new SecondeeLoad(officerId, fte, held + more, casesPerFte);
  }
}
