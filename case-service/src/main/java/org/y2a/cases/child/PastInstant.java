package org.y2a.cases.child;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Dates;
import org.y2a.kit.time.BusinessClock;

/** The instant for which a past state is asked: an instant, or a day, which means its end. */
public final class PastInstant {
  private PastInstant() {}

  public static Instant parse(String text) {
    try {
      return text.indexOf('T') < 0
          ? Dates.parse("asOf", text)
              .plusDays(1)
              .atStartOfDay(BusinessClock.LONDON)
              .toInstant()
              .minusMillis(1)
          : instant(text);
    } catch (DateTimeException e) {
      throw Problem.invalid(
          new FieldError("asOf", "INSTANT", "An instant with its offset, or a calendar date"));
    }
  }

  private static Instant instant(String text) {
    OffsetDateTime at = OffsetDateTime.parse(text);
    Dates.parse("asOf", at.toLocalDate().toString());
    return at.toInstant();
  }
}
