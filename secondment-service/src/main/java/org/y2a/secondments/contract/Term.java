package org.y2a.secondments.contract;

import java.time.LocalDate;

/** The first and the last day of a contract. */
public record Term(LocalDate startsOn, LocalDate endsOn) {

  public Term {
    if (endsOn.isBefore(startsOn)) {
      throw new IllegalArgumentException("A contract cannot end before it starts");
    }
  }

  /** The term of so many whole years: three from 1 April end on 31 March. */
  public static Term ofYears(LocalDate startsOn, int years) {
    return new Term(startsOn, startsOn.plusYears(years).minusDays(1));
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  public Term until(LocalDate end) {
    return end.isBefore(endsOn) ? new Term(startsOn, end) : this;
  }
}
