package org.y2a.transitions.protocol;

import java.time.LocalDate;
import java.time.MonthDay;
import org.y2a.kit.time.Age;

/** Finds the day that limits are counted from, since dates of birth are never published. */
public final class BirthDate {
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private BirthDate() {}

  /**
   * A child who attains the transfer age on 1 March of a common year may be born on 29 February or
   * 1 March. The day on which planning fell due tells which; where it cannot (a case opened later
   * than that), the earlier birth is taken, so that no limit comes too late.
   */
  public static LocalDate attaining(
      int transferAge, LocalDate attainedOn, LocalDate planningDueOn, Limit planning) {
    LocalDate anniversary = attainedOn.minusYears(transferAge);
    LocalDate dayBefore = anniversary.minusDays(1);
    boolean mayBeLeapDay =
        MonthDay.from(dayBefore).equals(LEAP_DAY)
            && Age.attainedOn(dayBefore, transferAge).equals(attainedOn);
    boolean fitsOnlyTheLaterBirth = planningDueOn.equals(planning.after(anniversary));
    return mayBeLeapDay && !fitsOnlyTheLaterBirth ? dayBefore : anniversary;
  }
}
