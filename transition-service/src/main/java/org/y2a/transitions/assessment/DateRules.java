package org.y2a.transitions.assessment;

import java.time.LocalDate;
import org.y2a.kit.rest.Checks;

/** The rules that dates of a request keep; a date that is absent breaks only the first. */
record DateRules(Checks checks) {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  void required(LocalDate date, String field) {
    checks.that(date != null, field, "REQUIRED", "Is required");
    withinReason(date, field);
  }

  void withinReason(LocalDate date, String field) {
    notBefore(date, EARLIEST, field, "Must not be before 1900");
    notAfter(date, LATEST, field, "Must not be after 2199");
  }

  void notBefore(LocalDate date, LocalDate limit, String field, String message) {
    boolean kept = date == null || limit == null || !date.isBefore(limit);
    checks.that(kept, field, "NOT_BEFORE", message);
  }

  void notAfter(LocalDate date, LocalDate limit, String field, String message) {
    boolean kept = date == null || limit == null || !date.isAfter(limit);
    checks.that(kept, field, "NOT_AFTER", message);
  }
}
