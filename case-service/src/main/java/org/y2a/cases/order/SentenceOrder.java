package org.y2a.cases.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.y2a.contracts.OrderFacts;

/**
 * An order or out-of-court disposal of a case.
 *
 * @param endsOn its last day as it was made, or extended or varied since
 */
public record SentenceOrder(
    UUID orderId,
    String type,
    LocalDate startsOn,
    Optional<LocalDate> endsOn,
    boolean requirementsCompleted,
    OrderCourse course) {

  public static boolean endsInTime(LocalDate startsOn, LocalDate endsOn) {
    return !endsOn.isBefore(startsOn);
  }

  /** The day on which the last of the orders that stand ends; none when none has an end. */
  public static Optional<LocalDate> lastDay(List<SentenceOrder> orders) {
    return orders.stream()
        .filter(order -> order.course().quashedOn().isEmpty())
        .flatMap(order -> order.lastDay().stream())
        .max(Comparator.naturalOrder());
  }

  /** The last day, which revocation or a successful appeal can bring forward. */
  public Optional<LocalDate> lastDay() {
    return Stream.of(endsOn, course.revokedOn(), course.quashedOn())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** The same order with another end or completed requirements, where given. */
  SentenceOrder with(Optional<LocalDate> newEnd, Optional<Boolean> completed) {
    return new SentenceOrder(
        orderId,
        type,
        startsOn,
        newEnd.or(() -> endsOn),
        completed.orElse(requirementsCompleted),
        course);
  }

  SentenceOrder with(OrderCourse other) {
    return new SentenceOrder(orderId, type, startsOn, endsOn, requirementsCompleted, other);
  }

  /** {@code of} is the type as it was in force when the order started. */
  public OrderFacts facts(Optional<DisposalType> of) {
    return new OrderFacts(
        orderId,
        type,
        startsOn,
        lastDay().orElse(null),
        requirementsCompleted,
        of.map(DisposalType::kind).orElse(null),
        of.map(DisposalType::atTransferAge).orElse(null),
        course.revokedOn().orElse(null),
        course.quashedOn().orElse(null),
        course.releaseOn().orElse(null));
  }
}
