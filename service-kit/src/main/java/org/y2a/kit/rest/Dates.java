package org.y2a.kit.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** The days that a request can mean: none before 1900, none after 2199. */
public final class Dates {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private Dates() {}

  /**
   * @throws Problem 400 naming the field, when the text is no date or none of these
   */
  public static LocalDate parse(String field, String text) {
    try {
      var date = LocalDate.parse(text);
      if (withinReason(date)) {
        return date;
      }
    } catch (DateTimeParseException e) {
      throw Problem.invalid(new FieldError(field, "WRONG_TYPE", "Must be a date, e.g. 2026-01-31"));
    }
    throw Problem.invalid(refused(field));
  }

  static boolean withinReason(LocalDate date) {
    return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
  }

  static FieldError refused(String field) {
    return new FieldError(field, "WITHIN_REASON", "Must be a date from 1900 to 2199");
  }
}
