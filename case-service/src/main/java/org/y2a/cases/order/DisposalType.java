package org.y2a.cases.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.contracts.AtTransferAge;
import org.y2a.contracts.DisposalKind;

/**
 * A kind of disposal and the dates on which it may start; kept as data, so a new one is a row.
 *
 * @param countsIn codes of the measures that count it
 */
public record DisposalType(
    String code,
    String name,
    DisposalKind kind,
    boolean endRequired,
    AtTransferAge atTransferAge,
    List<String> countsIn,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {

  public DisposalType {
    countsIn = List.copyOf(countsIn);
  }

  /** Whether an order of this type can start on the day; {@code validTo} is the last such day. */
  public boolean isInForce(LocalDate on) {
    return validFrom.map(from -> !on.isBefore(from)).orElse(true)
        && validTo.map(to -> !on.isAfter(to)).orElse(true);
  }
}
