package org.y2a.transitions.protocol;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether a case transfers at 18. For each order the first rule that fits decides. A case with
 * several orders transfers if any does; otherwise the most telling reason speaks for it.
 *
 * <p>Sources: HM Inspectorate of Probation, Transitions Arrangements, 2016 (which order types do
 * not transfer); the length of a short remainder is a parameter of the protocol.
 */
public record TransferPolicy(Protocol protocol, LocalDate transferAgeOn) {

  private record Rule(ReasonCode reason, Predicate<Order> fits) {}

  public ReasonCode decide(List<Order> orders) {
    return orders.stream()
        .map(this::decide)
        .min(naturalOrder())
        .orElse(ReasonCode.ORDER_ENDS_BEFORE_18);
  }

  public ReasonCode decide(Order order) {
    return rules().stream()
        .filter(rule -> rule.fits().test(order))
        .map(Rule::reason)
        .findFirst()
        .orElseThrow();
  }

  private List<Rule> rules() {
    return List.of(
        new Rule(ReasonCode.OUT_OF_COURT, Order::isOutOfCourt),
        new Rule(ReasonCode.ORDER_ENDS_BEFORE_18, order -> order.endsBefore(transferAgeOn)),
        new Rule(ReasonCode.ORDER_TYPE_STAYS, order -> order.stays(protocol.staysUntilItEnds())),
        new Rule(ReasonCode.REQUIREMENTS_OUTSTANDING, TransferPolicy::hasRequirementsOutstanding),
        new Rule(ReasonCode.SHORT_REMAINDER, this::hasShortRemainder),
        new Rule(ReasonCode.TRANSFERS, order -> true));
  }

  private static boolean hasRequirementsOutstanding(Order order) {
    return order.waitsForRequirements() && !order.requirementsCompleted();
  }

  private boolean hasShortRemainder(Order order) {
    return order.waitsForRequirements()
        && order.endsBefore(transferAgeOn.plusMonths(protocol.shortRemainderMonths()));
  }
}
