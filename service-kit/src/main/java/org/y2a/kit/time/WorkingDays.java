package org.y2a.kit.time;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts working days: not Saturday, not Sunday, not a bank holiday of England and Wales. The date
 * counted from is itself never counted; a count of zero gives the date back.
 */
public final class WorkingDays {
  private static final String ENGLAND = "eng";
  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

  private WorkingDays() {}

  public static LocalDate after(LocalDate date, int workingDays) {
    return count(date, workingDays, 1);
  }

  public static LocalDate before(LocalDate date, int workingDays) {
    return count(date, workingDays, -1);
  }

  public static boolean isWorkingDay(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !isBankHoliday(date);
  }

  static boolean isBankHoliday(LocalDate date) {
    return bankHolidays(date.getYear()).contains(date);
  }

  static Set<LocalDate> bankHolidays(int year) {
    return BY_YEAR.computeIfAbsent(year, WorkingDays::lookUp);
  }

  private static Set<LocalDate> lookUp(int year) {
    return HOLIDAYS.getHolidays(Year.of(year), ENGLAND).stream()
        .map(Holiday::getDate)
        .filter(date -> date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
        .collect(toUnmodifiableSet());
  }

  private static LocalDate count(LocalDate from, int workingDays, int step) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("A count of working days is not negative: " + workingDays);
    }
    LocalDate date = from;
    for (int left = workingDays; left > 0; ) {
      date = date.plusDays(step);
      if (isWorkingDay(date)) {
        left--;
      }
    }
    return date;
  }
}
