package org.y2a.reporting.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** Reads the parameters of a question and names all that are wrong in one refusal. */
final class QuestionReading {
  private final LocalDate today;
  private final List<FieldError> errors = new ArrayList<>();

  QuestionReading(LocalDate today) {
    this.today = today;
  }

  Period period(String text) {
    var period =
        date(
            "period", text, Period::parse, "Must be a calendar YYYY, YYYY-Qn or YYYY-MM from 2000");
    notInFuture("period", period == null ? null : period.from());
    return period;
  }

  /** Today when nothing is asked for. */
  LocalDate on(String text) {
    if (isMissing(text)) {
      return today;
    }
    var day = date("on", text, LocalDate::parse, "Must be a date YYYY-MM-DD");
    notInFuture("on", day);
    return day;
  }

  /** By nation when nothing is asked for. */
  Breakdown by(String code, Set<Breakdown> among) {
    if (isMissing(code)) {
      return Breakdown.NATION;
    }
    var found = Breakdown.find(code, among);
    if (found.isEmpty()) {
      refuse("by", "ONE_OF", "Must be one of " + Breakdown.codes(among));
    }
    return found.orElse(null);
  }

  String oneOf(String field, String value, List<String> allowed) {
    if (isMissing(value)) {
      refuse(field, "REQUIRED", "Is required");
    } else if (!allowed.contains(value)) {
      refuse(field, "ONE_OF", "Must be one of " + String.join(", ", allowed));
    }
    return value;
  }

  void requireAllReadable() {
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private <T> T date(String field, String text, Function<String, T> reader, String form) {
    if (isMissing(text)) {
      refuse(field, "REQUIRED", "Is required");
      return null;
    }
    try {
      return reader.apply(text);
    } catch (DateTimeException unreadable) {
      refuse(field, "FORMAT", form);
      return null;
    }
  }

  private void notInFuture(String field, LocalDate from) {
    if (from != null && from.isAfter(today)) {
      refuse(field, "NOT_IN_FUTURE", "Must have begun by today");
    }
  }

  private void refuse(String field, String rule, String message) {
    errors.add(new FieldError(field, rule, message));
  }

  private static boolean isMissing(String text) {
    return text == null || text.isBlank();
  }
}
