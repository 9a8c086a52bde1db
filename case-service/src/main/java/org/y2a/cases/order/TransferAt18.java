package org.y2a.cases.order;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import org.y2a.contracts.AtTransferAge;

/**
 * Whether a case is expected to transfer to probation at 18, as far as its orders say today. The
 * order of the rules is that of the transition policy; requirements that are outstanding today say
 * nothing about that day and are left to it. With several orders the case transfers if any does.
 *
 * <p>Sources: HM Inspectorate of Probation, Transitions Arrangements, 2016 (types that stay, in
 * {@code disposal_type}); the length of a short remainder is a policy choice, in {@code
 * transfer_at_18_policy}.
 */
public record TransferAt18(DisposalTypes types, int shortRemainderMonths) {
  /** What speaks for a case; the most telling first. */
  public enum Forecast {
    TRANSFERS_AT_18,
    SHORT_REMAINDER,
    ORDER_TYPE_STAYS,
    ORDER_ENDS_BEFORE_18,
    OUT_OF_COURT,
    NO_ORDER;

    public boolean transfers() {
      return this == TRANSFERS_AT_18;
    }
  }

  public Forecast forecast(List<SentenceOrder> orders, LocalDate attains18On) {
    return orders.stream()
        .map(order -> forecast(order, attains18On))
        .min(naturalOrder())
        .orElse(Forecast.NO_ORDER);
  }

  private Forecast forecast(SentenceOrder order, LocalDate attains18On) {
    AtTransferAge at18 =
        types
            .inForce(order.type(), order.startsOn())
            .map(DisposalType::atTransferAge)
            .orElse(AtTransferAge.TRANSFERS);
    if (at18 == AtTransferAge.NOT_CONCERNED) {
      return Forecast.OUT_OF_COURT;
    }
    if (endsBefore(attains18On, order)) {
      return Forecast.ORDER_ENDS_BEFORE_18;
    }
    return switch (at18) {
      case STAYS -> Forecast.ORDER_TYPE_STAYS;
      case TRANSFERS_ONCE_REQUIREMENTS_DONE ->
          endsBefore(attains18On.plusMonths(shortRemainderMonths), order)
              ? Forecast.SHORT_REMAINDER
              : Forecast.TRANSFERS_AT_18;
      case NOT_CONCERNED, TRANSFERS -> Forecast.TRANSFERS_AT_18;
    };
  }

  private static boolean endsBefore(LocalDate day, SentenceOrder order) {
    return order.lastDay().filter(end -> end.isBefore(day)).isPresent();
  }
}
