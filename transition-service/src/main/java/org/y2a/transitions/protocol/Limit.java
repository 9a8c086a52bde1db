package org.y2a.transitions.protocol;

import java.time.LocalDate;
import org.y2a.kit.time.Age;
import org.y2a.kit.time.WorkingDays;

/** A time limit of a protocol: a count of units after its anchor, or before it when negative. */
public record Limit(Anchor from, int count, Unit unit) {
  public enum Anchor {
    BIRTH,
    PLANNING_START,
    TRANSFER_AGE,
    HANDOVER
  }

  public enum Unit {
    MONTHS,
    CALENDAR_DAYS,
    WORKING_DAYS
  }

  public LocalDate after(LocalDate anchor) {
    return switch (unit) {
      case MONTHS -> Age.plusMonths(anchor, count);
      case CALENDAR_DAYS -> anchor.plusDays(count);
      case WORKING_DAYS ->
          count < 0 ? WorkingDays.before(anchor, -count) : WorkingDays.after(anchor, count);
    };
  }
}
