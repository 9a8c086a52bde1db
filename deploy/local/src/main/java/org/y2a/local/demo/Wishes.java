package org.y2a.local.demo;

import java.time.LocalDate;

/**
 * What kind of demonstration is wanted.
 *
 * @param from the day on which the story starts; the days that are lived through come after it
 * @param newCases how many of a hundred cases that a steady caseload would gain are opened
 * @param keep go on with the story of the last demonstration where there is one
 */
record Wishes(int cases, int days, long seed, LocalDate from, int newCases, boolean keep) {

  Wishes {
    if (cases < 1 || days < 0) {
      throw new DemoFailed("A demonstration has at least one case and no negative number of days");
    }
    if (newCases < 0 || newCases > 100) {
      throw new DemoFailed("The share of new cases is a percentage");
    }
  }
}
