package org.y2a.cases.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to an order on a day.
 *
 * @param code the outcome of a breach or an appeal, or the reason of a revocation
 * @param breachId the breach that was decided
 * @param endsOnBefore the last day, where what happened changed it
 */
public record OrderEvent(
    UUID eventId,
    UUID orderId,
    Kind kind,
    LocalDate happenedOn,
    Optional<String> code,
    Optional<UUID> breachId,
    Optional<LocalDate> endsOnBefore,
    Optional<LocalDate> endsOnAfter) {

  /** What can happen to an order. */
  public enum Kind {
    BREACH_STARTED,
    BREACH_DECIDED,
    REVOKED,
    APPEAL_DECIDED,
    EXTENDED
  }

  static OrderEvent breach(UUID id, UUID orderId, LocalDate on) {
    return plain(id, orderId, Kind.BREACH_STARTED, on, Optional.empty(), Optional.empty());
  }

  static OrderEvent breachDecided(
      UUID id, UUID orderId, UUID breachId, LocalDate on, String outcome) {
    return plain(id, orderId, Kind.BREACH_DECIDED, on, Optional.of(outcome), Optional.of(breachId));
  }

  static OrderEvent revoked(UUID id, UUID orderId, LocalDate on, String reason) {
    return plain(id, orderId, Kind.REVOKED, on, Optional.of(reason), Optional.empty());
  }

  static OrderEvent appealDecided(
      UUID id, SentenceOrder before, SentenceOrder after, LocalDate on, AppealResult result) {
    return ending(id, Kind.APPEAL_DECIDED, on, Optional.of(result.name()), before, after);
  }

  static OrderEvent extended(UUID id, SentenceOrder before, SentenceOrder after, LocalDate on) {
    return ending(id, Kind.EXTENDED, on, Optional.empty(), before, after);
  }

  private static OrderEvent plain(
      UUID id,
      UUID orderId,
      Kind kind,
      LocalDate on,
      Optional<String> code,
      Optional<UUID> breachId) {
    return new OrderEvent(
        id, orderId, kind, on, code, breachId, Optional.empty(), Optional.empty());
  }

  private static OrderEvent ending(
      UUID id,
      Kind kind,
      LocalDate on,
      Optional<String> code,
      SentenceOrder before,
      SentenceOrder after) {
    return new OrderEvent(
        id, before.orderId(), kind, on, code, Optional.empty(), before.endsOn(), after.endsOn());
  }
}
