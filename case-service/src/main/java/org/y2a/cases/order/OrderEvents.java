package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** Records what happens to an order after it was made: breach, revocation, appeal, extension. */
@ApplicationScoped
public class OrderEvents {
  private final CaseAccess access;
  private final OrderStore orders;
  private final OrderEventStore store;
  private final OrderAnnouncements announcements;
  private final BusinessClock clock;

  OrderEvents(
      CaseAccess access,
      OrderStore orders,
      OrderEventStore store,
      OrderAnnouncements announcements,
      BusinessClock clock) {
    this.access = access;
    this.orders = orders;
    this.store = store;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** An order of a case, as the writer has seen the case. */
  public record Of(UUID caseId, UUID orderId, VersionCheck seen) {}

  /** The new version. */
  @Transactional
  public long startBreach(Of of, UUID breachId, LocalDate on) {
    YouthCase locked = access.lockOpen(of.caseId(), of.seen());
    SentenceOrder order = going(locked, of.orderId());
    notBeforeStart(order, on, "startedOn");
    if (store.of(of.orderId()).stream().anyMatch(undecidedAmong(of.orderId()))) {
      throw Problem.conflict("BREACH_UNDECIDED", "An earlier breach of the order is undecided");
    }
    return record(locked, OrderEvent.breach(breachId, of.orderId(), on));
  }

  /** The new version. */
  @Transactional
  public long decideBreach(Of of, UUID breachId, UUID eventId, LocalDate on, String outcome) {
    YouthCase locked = access.lockOpen(of.caseId(), of.seen());
    List<OrderEvent> known = store.of(of.orderId());
    OrderEvent breach =
        known.stream()
            .filter(e -> e.eventId().equals(breachId) && locked.order(e.orderId()).isPresent())
            .findFirst()
            .orElseThrow(Problem::notFound);
    if (known.stream().anyMatch(e -> e.breachId().equals(Optional.of(breachId)))) {
      throw Problem.conflict("BREACH_DECIDED", "The breach has been decided");
    }
    if (on.isBefore(breach.happenedOn())) {
      throw tooEarly("decidedOn");
    }
    return record(locked, OrderEvent.breachDecided(eventId, of.orderId(), breachId, on, outcome));
  }

  /** The new version. */
  @Transactional
  public long revoke(Of of, UUID eventId, LocalDate on, String reason) {
    YouthCase locked = access.lockOpen(of.caseId(), of.seen());
    SentenceOrder order = going(locked, of.orderId());
    notBeforeStart(order, on, "revokedOn");
    orders.change(order.with(order.course().revoked(on)));
    return record(locked, OrderEvent.revoked(eventId, of.orderId(), on, reason));
  }

  /** The new version. {@code endsOn} is there when the order was varied. */
  @Transactional
  public long decideAppeal(
      Of of, UUID eventId, LocalDate on, AppealResult result, Optional<LocalDate> endsOn) {
    YouthCase locked = access.lockOpen(of.caseId(), of.seen());
    SentenceOrder before = locked.order(of.orderId()).orElseThrow(Problem::notFound);
    if (before.course().quashedOn().isPresent()) {
      throw ended();
    }
    notBeforeStart(before, on, "decidedOn");
    endsOn.ifPresent(end -> notBeforeStart(before, end, "endsOn"));
    SentenceOrder after =
        switch (result) {
          case UPHELD -> before;
          case VARIED -> before.with(endsOn, Optional.empty());
          case QUASHED -> before.with(before.course().quashed(on));
        };
    orders.change(after);
    return record(locked, OrderEvent.appealDecided(eventId, before, after, on, result));
  }

  /** The new version. */
  @Transactional
  public long extend(Of of, UUID eventId, LocalDate on, LocalDate endsOn) {
    YouthCase locked = access.lockOpen(of.caseId(), of.seen());
    SentenceOrder before = going(locked, of.orderId());
    notBeforeStart(before, on, "orderedOn");
    LocalDate end =
        before
            .endsOn()
            .orElseThrow(() -> Problem.conflict("NO_END", "An order without end is not extended"));
    if (!endsOn.isAfter(end)) {
      throw Problem.invalid(
          new FieldError("endsOn", "AFTER_PRESENT_END", "An extension ends later than the order"));
    }
    SentenceOrder after = before.with(Optional.of(endsOn), Optional.empty());
    orders.change(after);
    return record(locked, OrderEvent.extended(eventId, before, after, on));
  }

  private long record(YouthCase locked, OrderEvent event) {
    store.add(locked.caseId(), event, clock.now());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("orderId", event.orderId());
    facts.put("eventId", event.eventId());
    facts.put("on", event.happenedOn());
    event.code().ifPresent(code -> facts.put("code", code));
    event.endsOnAfter().ifPresent(end -> facts.put("endsOn", end));
    return announcements.changed(locked, "ORDER_" + event.kind(), facts);
  }

  private Predicate<OrderEvent> undecidedAmong(UUID orderId) {
    List<Optional<UUID>> decided =
        store.of(orderId).stream().map(OrderEvent::breachId).filter(Optional::isPresent).toList();
    return event ->
        event.kind() == OrderEvent.Kind.BREACH_STARTED
            && !decided.contains(Optional.of(event.eventId()));
  }

  private static SentenceOrder going(YouthCase locked, UUID orderId) {
    SentenceOrder order = locked.order(orderId).orElseThrow(Problem::notFound);
    if (!order.course().goesOn()) {
      throw ended();
    }
    return order;
  }

  private static void notBeforeStart(SentenceOrder order, LocalDate day, String field) {
    if (day.isBefore(order.startsOn())) {
      throw tooEarly(field);
    }
  }

  private static Problem tooEarly(String field) {
    return Problem.invalid(
        new FieldError(field, "NOT_BEFORE_START", "That is before what it is about began"));
  }

  private static Problem ended() {
    return Problem.conflict("ORDER_ENDED", "The order has been revoked or quashed");
  }
}
