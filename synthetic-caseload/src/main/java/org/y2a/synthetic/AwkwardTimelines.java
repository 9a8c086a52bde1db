package org.y2a.synthetic;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the dates of cases that are awkward by their dates; all are open on the start date. */
final class AwkwardTimelines {
  private final OrderTypes types;
  private final Timelines ordinary;

  AwkwardTimelines(OrderTypes types, Timelines ordinary) {
    this.types = types;
    this.ordinary = ordinary;
  }

  Timeline openOn(AwkwardKind kind, LocalDate start, Chance chance) {
    LocalDate soon = start.plusDays(chance.between(20, 330));
    return switch (kind) {
      case NO_PNC_ID, WELSH_SERVICE -> ordinary.openOn(start, chance);
      case BORN_29_FEBRUARY -> yro(bornOn29February(start), start, 400, chance);
      case ORDER_ENDS_ON_18TH_BIRTHDAY -> yro(born(soon), start, 0, chance);
      case ORDER_ENDS_DAY_BEFORE_18 -> yro(born(soon), start, -1, chance);
      case TWO_ORDERS_AT_ONCE -> twoOrders(born(soon), start, chance);
      case MOVES_BETWEEN_SERVICES -> yro(born(soon.plusDays(240)), start, 300, chance);
      case IN_CUSTODY -> custody(born(soon), start, chance);
      case OPENED_AFTER_17Y6M -> openedLate(start, chance);
      case BIRTHDAY_AT_CHRISTMAS ->
          yro(born(christmas(start, chance.between(25, 26))), start, 300, chance);
      case BIRTHDAY_AT_EASTER -> yro(born(easter(start, chance.in(0.5))), start, 300, chance);
    };
  }

  private Timeline yro(LocalDate born, LocalDate start, int daysPast18, Chance chance) {
    LocalDate opened = start.minusDays(chance.between(30, 200));
    LocalDate wanted = Birthday.attains(18, born).plusDays(daysPast18);
    LocalDate longest = opened.plusYears(3).minusDays(1);
    LocalDate lastDay = wanted.isBefore(longest) ? wanted : longest;
    return of(born, opened, order("YRO", opened, lastDay, chance));
  }

  private Timeline twoOrders(LocalDate born, LocalDate start, Chance chance) {
    LocalDate opened = start.minusDays(chance.between(60, 150));
    LocalDate second = start.minusDays(chance.between(1, 40));
    return of(
            born,
            opened,
            order("REFERRAL_ORDER", opened, opened.plusMonths(12).minusDays(1), chance))
        .with(order("YRO", second, second.plusMonths(24).minusDays(1), chance));
  }

  private Timeline custody(LocalDate born, LocalDate start, Chance chance) {
    LocalDate opened = start.minusDays(chance.between(30, 150));
    String type = chance.in(0.5) ? "DTO" : "SECTION_250";
    int months = type.equals("DTO") ? 24 : 36;
    return of(born, opened, order(type, opened, opened.plusMonths(months).minusDays(1), chance));
  }

  private Timeline openedLate(LocalDate start, Chance chance) {
    LocalDate born = born(start.plusDays(chance.between(5, 100)));
    LocalDate opened = start.minusDays(chance.between(1, 60));
    return of(born, opened, order("YRO", opened, opened.plusMonths(18).minusDays(1), chance));
  }

  private PlannedOrder order(String type, LocalDate from, LocalDate lastDay, Chance chance) {
    return PlannedOrder.of(types.of(type), from, lastDay, chance);
  }

  private static Timeline of(LocalDate born, LocalDate opened, PlannedOrder order) {
    return new Timeline(born, opened, List.of(order));
  }

  private static LocalDate born(LocalDate eighteenthBirthday) {
    return eighteenthBirthday.minusYears(18);
  }

  /** The eldest such child who is still under 18. */
  private static LocalDate bornOn29February(LocalDate start) {
    return IntStream.rangeClosed(start.getYear() - 18, start.getYear() - 10)
        .filter(Year::isLeap)
        .mapToObj(year -> LocalDate.of(year, Month.FEBRUARY, 29))
        .filter(born -> Birthday.attains(18, born).isAfter(start))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate christmas(LocalDate start, int dayOfMonth) {
    LocalDate thisYear = start.withMonth(12).withDayOfMonth(dayOfMonth);
    return thisYear.isAfter(start) ? thisYear : thisYear.plusYears(1);
  }

  private static LocalDate easter(LocalDate start, boolean goodFriday) {
    long fromSunday = goodFriday ? -2 : 1;
    LocalDate thisYear = Easter.sunday(start.getYear()).plus(fromSunday, ChronoUnit.DAYS);
    return thisYear.isAfter(start)
        ? thisYear
        : Easter.sunday(start.getYear() + 1).plus(fromSunday, ChronoUnit.DAYS);
  }
}
