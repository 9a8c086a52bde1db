package org.y2a.local.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.y2a.directory.BankHoliday;
import org.y2a.directory.Directory;

/** The days on which offices are open. */
record WorkingDays(Set<LocalDate> bankHolidays) {

  static WorkingDays of(Directory directory) {
    return new WorkingDays(
        directory.bankHolidays().stream().map(BankHoliday::date).collect(toUnmodifiableSet()));
  }

  boolean open(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !bankHolidays.contains(day);
  }

  LocalDate onOrAfter(LocalDate day) {
    return open(day) ? day : after(day, 1);
  }

  LocalDate onOrBefore(LocalDate day) {
    return open(day) ? day : before(day, 1);
  }

  /** The day counted from is not counted. */
  LocalDate after(LocalDate day, int count) {
    return count(day, count, 1);
  }

  LocalDate before(LocalDate day, int count) {
    return count(day, count, -1);
  }

  private LocalDate count(LocalDate from, int count, int direction) {
    var day = from;
    for (int left = count; left > 0; left -= open(day) ? 1 : 0) {
      day = day.plusDays(direction);
    }
    return day;
  }
}
