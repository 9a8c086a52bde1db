package org.y2a.local.demo;

import java.time.LocalDate;

/**
 * What kind of demonstration is wanted.
 *
 * @param from the day on which it starts; the days that are lived through come after it
 */
record Wishes(int cases, int days, long seed, LocalDate from) {

  Wishes {
    if (cases < 1 || days < 0) {
      throw new IllegalArgumentException("at least one case and no negative number of days");
    }
  }

  LocalDate until() {
    return from.plusDays(days);
  }
}
