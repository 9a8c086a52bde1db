package org.y2a.cases.code;

import java.time.LocalDate;
import java.util.Optional;

/** A code of a list, and the days on which it may be used; {@code validTo} is the last of them. */
public record RecordCode(
    CodeFamily family,
    String code,
    String name,
    Optional<String> countsAs,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {

  public boolean isInForce(LocalDate on) {
    return validFrom.map(from -> !on.isBefore(from)).orElse(true)
        && validTo.map(to -> !on.isAfter(to)).orElse(true);
  }
}
