package org.y2a.cases.custody;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.y2a.contracts.CustodyFacts;

/**
 * A time in one establishment.
 *
 * @param orderId the order that is served; none on remand
 * @param releasedOn the day of release or of the move elsewhere; none while it lasts
 */
public record CustodySpell(
    UUID spellId,
    Optional<UUID> orderId,
    String establishment,
    LocalDate admittedOn,
    Optional<LocalDate> earliestReleaseOn,
    Optional<LocalDate> conditionalReleaseOn,
    Optional<LocalDate> releasedOn) {

  /** The day of a move counts for the establishment that the child comes to. */
  public boolean overlaps(CustodySpell other) {
    return begins(other.releasedOn) && other.begins(releasedOn) && !isEmpty() && !other.isEmpty();
  }

  private boolean begins(Optional<LocalDate> before) {
    return before.map(admittedOn::isBefore).orElse(true);
  }

  private boolean isEmpty() {
    return releasedOn.filter(admittedOn::equals).isPresent();
  }

  CustodyFacts facts() {
    return new CustodyFacts(
        spellId,
        orderId.orElse(null),
        establishment,
        admittedOn,
        earliestReleaseOn.orElse(null),
        conditionalReleaseOn.orElse(null),
        releasedOn.orElse(null));
  }
}
