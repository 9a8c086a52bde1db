package org.y2a.cases.deadline;

import java.time.LocalDate;
import org.y2a.kit.time.WorkingDays;

/**
 * How a limit is counted: "within n working days" includes the n-th, months are calendar months.
 */
public enum LimitUnit {
  WORKING_DAYS,
  CALENDAR_DAYS,
  MONTHS;

  public LocalDate after(LocalDate from, int amount) {
    return switch (this) {
      case WORKING_DAYS -> WorkingDays.after(from, amount);
      case CALENDAR_DAYS -> from.plusDays(amount);
      case MONTHS -> from.plusMonths(amount);
    };
  }
}
