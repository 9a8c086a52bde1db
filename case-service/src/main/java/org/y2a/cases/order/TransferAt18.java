package org.y2a.cases.order;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a case is expected to transfer to probation at 18, as far as its orders say today. The
 * order of the rules is that of the transition policy; requirements that are outstanding today say
 * nothing about that day and are left to it. With several orders the case transfers if any does.
 *
 * <p>Sources: HM Inspectorate of Probation, Transitions Arrangements, 2016 (types that stay); the
 * length of a short remainder is a policy choice. Both are rows of {@code disposal_at_18}.
 */
public record TransferAt18(DisposalTypes types, List<DisposalAt18> exceptions) {
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

  /** A type that stays with the youth side, or does so when little of the order is left at 18. */
  public record DisposalAt18(
      String code,
      boolean stays,
      Optional<Integer> shortRemainderMonths,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validTo) {
    boolean appliesTo(SentenceOrder order) {
      return code.equals(order.type())
          && validFrom.map(from -> !order.startsOn().isBefore(from)).orElse(true)
          && validTo.map(to -> !order.startsOn().isAfter(to)).orElse(true);
    }
  }

  public TransferAt18 {
    exceptions = List.copyOf(exceptions);
  }

  public Forecast forecast(List<SentenceOrder> orders, LocalDate attains18On) {
    return orders.stream()
        .map(order -> forecast(order, attains18On))
        .min(naturalOrder())
        .orElse(Forecast.NO_ORDER);
  }

  private Forecast forecast(SentenceOrder order, LocalDate attains18On) {
    if (isOutOfCourt(order)) {
      return Forecast.OUT_OF_COURT;
    }
    Optional<LocalDate> endsOn = order.endsOn();
    if (endsOn.filter(end -> end.isBefore(attains18On)).isPresent()) {
      return Forecast.ORDER_ENDS_BEFORE_18;
    }
    Optional<DisposalAt18> exception =
        exceptions.stream().filter(each -> each.appliesTo(order)).findFirst();
    if (exception.filter(DisposalAt18::stays).isPresent()) {
      return Forecast.ORDER_TYPE_STAYS;
    }
    boolean shortRemainder =
        exception
            .flatMap(DisposalAt18::shortRemainderMonths)
            .flatMap(months -> endsOn.filter(end -> end.isBefore(attains18On.plusMonths(months))))
            .isPresent();
    return shortRemainder ? Forecast.SHORT_REMAINDER : Forecast.TRANSFERS_AT_18;
  }

  private boolean isOutOfCourt(SentenceOrder order) {
    return types
        .inForce(order.type(), order.startsOn())
        .filter(type -> type.kind() == DisposalKind.OUT_OF_COURT)
        .isPresent();
  }
}
