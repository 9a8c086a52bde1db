package org.y2a.cases.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.kit.time.WorkingDays;

/**
 * One version of how long a thing may take; {@code validTo} is the last day on which a trigger
 * falls under it.
 */
public record DeadlineRule(
    DeadlineKind kind,
    int version,
    int amount,
    LimitUnit unit,
    int approachWorkingDays,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {

  public boolean isInForce(LocalDate on) {
    return validFrom.map(from -> !on.isBefore(from)).orElse(true)
        && validTo.map(to -> !on.isAfter(to)).orElse(true);
  }

  public LocalDate dueOn(LocalDate triggeredOn) {
    return unit.after(triggeredOn, amount);
  }

  public LocalDate approachesOn(LocalDate dueOn) {
    return WorkingDays.before(dueOn, approachWorkingDays);
  }
}
