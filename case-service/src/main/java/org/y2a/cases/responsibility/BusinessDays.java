package org.y2a.cases.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import org.y2a.kit.time.BusinessClock;

/** Where business dates lie in time. */
public final class BusinessDays {
  private BusinessDays() {}

  public static Instant startOf(LocalDate date) {
    return date.atStartOfDay(BusinessClock.LONDON).toInstant();
  }

  /**
   * The first instant of a past day; for the present day, now: what was true this morning stays.
   */
  public static Instant takingEffect(LocalDate date, Instant now) {
    Instant start = startOf(date);
    Instant startOfToday = startOf(LocalDate.ofInstant(now, BusinessClock.LONDON));
    return start.isBefore(startOfToday) ? start : now;
  }

  /** The last instant of a past day; for the present day, now. */
  public static Instant end(LocalDate date, Instant now) {
    Instant next = startOf(date.plusDays(1));
    return next.isAfter(now) ? now : next;
  }
}
