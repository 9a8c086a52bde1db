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

  public OrderFacts facts() {
    return new OrderFacts(orderId, type, startsOn, endsOn.orElse(null), requirementsCompleted);
  }
}
