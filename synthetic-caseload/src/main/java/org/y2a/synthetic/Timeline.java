package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dates of a case.
 *
 * @param orders the first is the one the case was opened for
 */
record Timeline(LocalDate dateOfBirth, LocalDate openedOn, List<PlannedOrder> orders) {

  PlannedOrder principal() {
    return orders.getFirst();
  }

  LocalDate eighteenth() {
    return Birthday.attains(18, dateOfBirth);
  }

  LocalDate lastDay() {
    return orders.stream().map(PlannedOrder::lastDay).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The last day on which the youth side works with the child as a child. */
  LocalDate lastDayAsChild() {
    LocalDate before18 = eighteenth().minusDays(1);
    return lastDay().isBefore(before18) ? lastDay() : before18;
  }

  Timeline with(PlannedOrder second) {
    return new Timeline(
        dateOfBirth, openedOn, Stream.concat(orders.stream(), Stream.of(second)).toList());
  }

  boolean willTransfer() {
    return orders.stream()
        .anyMatch(
            order ->
                (order.type().requiresWorkWithTheService()
                        || order.type().code().startsWith("SECTION_"))
                    && !order.lastDay().isBefore(eighteenth().plusMonths(6)));
  }
}
