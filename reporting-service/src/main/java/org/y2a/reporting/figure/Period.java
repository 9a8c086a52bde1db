package org.y2a.reporting.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.WrittenAs;

/**
 * A calendar year, quarter or month, written {@code 2026}, {@code 2026-Q3} or {@code 2026-07}.
 *
 * @param from its first day
 * @param to its last day
 */
@WrittenAs("a calendar YYYY, YYYY-Qn or YYYY-MM from 2000")
@Schema(type = SchemaType.STRING, examples = "2026-Q3")
public record Period(String text, LocalDate from, LocalDate to) {

  /** Youth offending teams exist since 2000. */
  private static final String YEAR = "2[0-9]{3}";

  private static final Pattern WRITTEN =
      Pattern.compile("(?<year>" + YEAR + ")(?:-Q(?<quarter>[1-4])|-(?<month>[0-9]{2}))?");

  /**
   * @throws DateTimeException when the text is no period
   */
  public static Period parse(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new DateTimeException("A period is written YYYY, YYYY-Qn or YYYY-MM");
    }
    int year = Integer.parseInt(written.group("year"));
    if (written.group("quarter") != null) {
      int last = 3 * Integer.parseInt(written.group("quarter"));
      return months(text, YearMonth.of(year, last - 2), YearMonth.of(year, last));
    }
    if (written.group("month") != null) {
      var month = YearMonth.of(year, Integer.parseInt(written.group("month")));
      return months(text, month, month);
    }
    return months(text, Year.of(year).atMonth(1), Year.of(year).atMonth(12));
  }

  /** How a query's text is read. */
  public static Period fromString(String text) {
    return parse(text);
  }

  void requireBegun(Checks checks) {
    checks.that(
        !from.isAfter(checks.today()), "period", "NOT_IN_FUTURE", "Must have begun by today");
  }

  private static Period months(String text, YearMonth first, YearMonth last) {
    return new Period(text, first.atDay(1), last.atEndOfMonth());
  }
}
