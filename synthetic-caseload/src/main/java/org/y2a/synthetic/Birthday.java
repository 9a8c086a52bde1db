package org.y2a.synthetic;

import java.time.LocalDate;

/** The day on which a person attains an age: 1 March in a common year for one born 29 February. */
final class Birthday {
  private Birthday() {}

  static LocalDate attains(int years, LocalDate dateOfBirth) {
    LocalDate anniversary = dateOfBirth.plusYears(years);
    return anniversary.getDayOfMonth() < dateOfBirth.getDayOfMonth()
        ? anniversary.plusDays(1)
        : anniversary;
  }
}
