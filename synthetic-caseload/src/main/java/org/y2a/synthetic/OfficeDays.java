package org.y2a.synthetic;

import java.time.LocalDate;

/** Monday to Friday: records are written then. Bank holidays are not left out. */
final class OfficeDays {

  private OfficeDays() {}

  static boolean include(LocalDate day) {
    return day.equals(onOrAfter(day));
  }

  static LocalDate onOrAfter(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
    };
  }
}
