package org.y2a.cases.order;

import java.time.LocalDate;
import java.util.Optional;

/** A kind of disposal and the dates on which it may start; kept as data, so a new one is a row. */
public record DisposalType(
    String code,
    String name,
    DisposalKind kind,
    boolean endRequired,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {

  /** Whether an order of this type can start on the day; {@code validTo} is the last such day. */
  public boolean isInForce(LocalDate on) {
    return validFrom.map(from -> !on.isBefore(from)).orElse(true)
        && validTo.map(to -> !on.isAfter(to)).orElse(true);
  }
}
