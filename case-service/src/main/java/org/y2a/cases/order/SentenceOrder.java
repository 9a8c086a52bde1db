package org.y2a.cases.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.y2a.contracts.OrderFacts;

/** An order or out-of-court disposal of a case; {@code endsOn} is its last day. */
public record SentenceOrder(
    UUID orderId,
    String type,
    LocalDate startsOn,
    Optional<LocalDate> endsOn,
    boolean requirementsCompleted) {

  public static boolean endsInTime(LocalDate startsOn, LocalDate endsOn) {
    return !endsOn.isBefore(startsOn);
  }

  /** The same order with another end or completed requirements, where given. */
  SentenceOrder with(Optional<LocalDate> newEnd, Optional<Boolean> completed) {
    return new SentenceOrder(
        orderId, type, startsOn, newEnd.or(() -> endsOn), completed.orElse(requirementsCompleted));
  }

  public OrderFacts facts() {
    return new OrderFacts(orderId, type, startsOn, endsOn.orElse(null), requirementsCompleted);
  }
}
