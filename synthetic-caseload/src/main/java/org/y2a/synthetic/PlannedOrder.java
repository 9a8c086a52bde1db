package org.y2a.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An order with what is going to become of it. */
record PlannedOrder(
    OrderType type,
    LocalDate startsOn,
    LocalDate lastDay,
    Optional<LocalDate> requirementsCompletedOn) {

  private static final double NEVER_COMPLETED = 0.1;

  static PlannedOrder of(OrderType type, LocalDate startsOn, LocalDate lastDay, Chance chance) {
    boolean completed = type.requiresWorkWithTheService() && !chance.in(NEVER_COMPLETED);
    long days = ChronoUnit.DAYS.between(startsOn, lastDay);
    long workDays = Math.round(days * (0.15 + 0.45 * chance.share()));
    return new PlannedOrder(
        type,
        startsOn,
        lastDay,
        completed ? Optional.of(startsOn.plusDays(workDays)) : Optional.empty());
  }

  SyntheticOrder asKnownOn(LocalDate day) {
    return new SyntheticOrder(
        type.code(),
        startsOn,
        type.kind() == OrderKind.OUT_OF_COURT ? Optional.empty() : Optional.of(lastDay),
        requirementsCompletedOn.map(done -> !done.isAfter(day)).orElse(false));
  }

  /** The first half of a custodial sentence is served in custody. */
  boolean inCustodyOn(LocalDate day) {
    return type.kind() == OrderKind.CUSTODY
        && ChronoUnit.DAYS.between(startsOn, day) * 2 <= ChronoUnit.DAYS.between(startsOn, lastDay);
  }
}
