package org.y2a.reporting.figure;

import java.time.LocalDate;

/** What is asked for: a period, or a day as a period of one, and a breakdown. */
record Question(Period period, Breakdown by) {

  static Question on(LocalDate day, Breakdown by) {
    return new Question(new Period(day.toString(), day, day), by);
  }
}
