package org.y2a.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Draws the dates of ordinary cases so that the caseload looks the same on any day. */
final class Timelines {
  /** Nothing open goes back further: orders of today's Acts, records of today's services. */
  private static final int LONGEST_OPEN_DAYS = 3 * 365;

  /**
   * Part of the children who turn 18 that is not yet counted by the end of their orders; measured.
   */
  private static final double SEEN_TURNING_18 = 0.5;

  private final OrderTypes types;
  private final Weighted<Integer> ages;

  Timelines(OrderTypes types, Weighted<Integer> ages) {
    this.types = types;
    this.ages = ages;
  }

  /** A case open on the day, some way through its order. */
  Timeline openOn(LocalDate day, Chance chance) {
    int age = ages.pick(chance);
    OrderType type = types.openAt(age).pick(chance);
    // A day meets long orders more often than short ones.
    int months = type.lengths().times(Integer::doubleValue).pick(chance);
    LocalDate born = born(age, day, chance);
    LocalDate opened = day.minusDays(1 + chance.below(daysOpen(day, months) - 8));
    LocalDate tenth = Birthday.attains(10, born);
    if (!tenth.isBefore(day)) {
      born = born.minusDays(60);
      tenth = Birthday.attains(10, born);
    }
    if (opened.isBefore(tenth)) {
      opened = tenth.plusDays(chance.below(daysBetween(tenth, day)));
    }
    return timeline(born, opened, type, months, chance);
  }

  /** A case that opens on the day. */
  Timeline openingOn(LocalDate day, Chance chance) {
    int age = ages.pick(chance);
    OrderType type = types.newAt(age).pick(chance);
    int months = type.lengths().pick(chance);
    // Younger than on the day: by less than the whole order, since many turn 18 before its end.
    int since = chance.below(daysOpen(day, months) * 2 / 3);
    LocalDate born = born(age, day, chance).plusDays(since);
    if (Birthday.attains(10, born).isAfter(day)) {
      born = born(10, day, chance);
    }
    return timeline(born, day, type, months, chance);
  }

  /** Cases that open in a year for each case that is open on a day. */
  double openedPerYear() {
    double byEndOfOrder = ages.mean(age -> types.openAt(age).mean(type -> 12 / type.meanMonths()));
    double turning18 = ages.only(age -> age == 17).total() / ages.total();
    return byEndOfOrder + SEEN_TURNING_18 * turning18;
  }

  private static Timeline timeline(
      LocalDate born, LocalDate opened, OrderType type, int months, Chance chance) {
    LocalDate sentenced = opened.minusDays(chance.below(4));
    LocalDate tenth = Birthday.attains(10, born);
    LocalDate starts = sentenced.isBefore(tenth) ? opened : sentenced;
    LocalDate lastDay = starts.plusMonths(months).minusDays(1);
    return new Timeline(born, opened, List.of(PlannedOrder.of(type, starts, lastDay, chance)));
  }

  private static LocalDate born(int age, LocalDate day, Chance chance) {
    return day.minusYears(age).minusDays(chance.below(365));
  }

  private static int daysOpen(LocalDate day, int months) {
    return Math.min(daysBetween(day.minusMonths(months), day), LONGEST_OPEN_DAYS);
  }

  private static int daysBetween(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }
}
