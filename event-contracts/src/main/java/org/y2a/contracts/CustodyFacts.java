package org.y2a.contracts;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A time in one establishment.
 *
 * @param orderId the order that is served; null on remand
 * @param releasedOn the day of release or of the move to another establishment; null while it lasts
 */
public record CustodyFacts(
    UUID spellId,
    UUID orderId,
    String establishment,
    LocalDate admittedOn,
    LocalDate earliestReleaseOn,
    LocalDate conditionalReleaseOn,
    LocalDate releasedOn) {

  public CustodyFacts {
    required("spellId", spellId);
    identifier("establishment", establishment);
    required("admittedOn", admittedOn);
  }
}
