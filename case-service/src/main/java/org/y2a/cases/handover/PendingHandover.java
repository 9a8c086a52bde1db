package org.y2a.cases.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.cases.responsibility.BusinessDays;
import org.y2a.kit.time.BusinessClock;

/** A handover that probation has accepted, and the day from which it is to be responsible. */
public record PendingHandover(
    UUID transitionId,
    UUID caseId,
    String pdu,
    String practitionerId,
    LocalDate acceptedOn,
    LocalDate transferOn) {

  /** When responsibility moves. */
  public record Effect(LocalDate on, Instant at) {}

  /**
   * The agreed day, but never before probation accepted; now, when the present holder came later
   * than that day began.
   */
  public Effect effect(Instant presentHolderSince, Instant now) {
    LocalDate agreed = transferOn.isBefore(acceptedOn) ? acceptedOn : transferOn;
    Instant at = BusinessDays.takingEffect(agreed, now);
    return at.isAfter(presentHolderSince) && at.isBefore(now)
        ? new Effect(agreed, at)
        : new Effect(LocalDate.ofInstant(now, BusinessClock.LONDON), now);
  }
}
