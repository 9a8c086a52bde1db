package org.y2a.cases.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When an objective is due that is to be done by a share of an order's time. */
public final class ObjectiveDue {
  private ObjectiveDue() {}

  /**
   * The day on which the share of the order is over, counting first and last day: half of ten days
   * is the fifth, the whole is the last.
   *
   * @param share above 0, at most 1
   */
  public static LocalDate at(BigDecimal share, LocalDate startsOn, LocalDate endsOn) {
    long days = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
    long passed =
        share.multiply(BigDecimal.valueOf(days)).setScale(0, RoundingMode.CEILING).longValueExact();
    return startsOn.plusDays(Math.max(passed, 1) - 1);
  }
}
