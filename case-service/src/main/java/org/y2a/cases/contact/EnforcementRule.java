package org.y2a.cases.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * After how many unacceptable absences since the step before a step is due.
 *
 * @param withinDays how far back from a day absences and steps count
 */
public record EnforcementRule(
    int version,
    EnforcementStep step,
    int absences,
    int withinDays,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {

  boolean isInForce(LocalDate on) {
    return validFrom.map(from -> !on.isBefore(from)).orElse(true)
        && validTo.map(to -> !on.isAfter(to)).orElse(true);
  }

  /** Whether what happened on a day still counts on another. */
  boolean counts(LocalDate happened, LocalDate on) {
    return !happened.isAfter(on) && happened.isAfter(on.minusDays(withinDays));
  }
}
