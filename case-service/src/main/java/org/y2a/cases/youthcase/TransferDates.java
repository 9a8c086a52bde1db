package org.y2a.cases.youthcase;

import java.time.LocalDate;
import org.y2a.kit.time.Age;

/**
 * The two dates the watch waits for. Planning for transfer starts at 17 years 6 months (YJB case
 * management guidance), or on the day a later case opens.
 */
public record TransferDates(LocalDate planningDueOn, LocalDate attains18On) {
  private static final int SEVENTEEN_AND_A_HALF_IN_MONTHS = 210;
  private static final int TRANSFER_AGE = 18;

  public static TransferDates of(LocalDate dateOfBirth, LocalDate openedOn) {
    LocalDate planning = Age.plusMonths(dateOfBirth, SEVENTEEN_AND_A_HALF_IN_MONTHS);
    return new TransferDates(
        planning.isBefore(openedOn) ? openedOn : planning,
        Age.attainedOn(dateOfBirth, TRANSFER_AGE));
  }

  public boolean planningDueBy(LocalDate today) {
    return !planningDueOn.isAfter(today);
  }

  public boolean transferAgeReachedBy(LocalDate today) {
    return !attains18On.isAfter(today);
  }
}
