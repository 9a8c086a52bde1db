package org.y2a.kit.time;

import java.time.LocalDate;

/**
 * Dates on which a person attains an age, as Europe/London calendar dates.
 *
 * <p>An age is attained at the first moment of the anniversary of birth (Family Law Reform Act 1969
 * s.9); a child born on 29 February attains it on 1 March in a common year.
 */
public final class Age {
  private Age() {}

  public static LocalDate attainedOn(LocalDate dateOfBirth, int years) {
    LocalDate anniversary = dateOfBirth.plusYears(years);
    boolean noSuchDay = anniversary.getDayOfMonth() != dateOfBirth.getDayOfMonth();
    return noSuchDay ? anniversary.plusDays(1) : anniversary;
  }

  /** The date of birth plus months in one step, clamped to the end of the month. */
  public static LocalDate plusMonths(LocalDate dateOfBirth, int months) {
    return dateOfBirth.plusMonths(months);
  }
}
