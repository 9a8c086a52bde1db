package org.y2a.kit.rest;

import java.time.LocalDate;
import org.y2a.kit.problem.FieldError;

/** The days that a request can mean: none before 1900, none after 2199. */
final class Dates {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private Dates() {}

  static boolean withinReason(LocalDate date) {
    return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
  }

  static FieldError refused(String field) {
    return new FieldError(field, "WITHIN_REASON", "Must be a date from 1900 to 2199");
  }
}
