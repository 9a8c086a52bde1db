package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** Adds and changes a case's orders; the event always carries all of them. */
@ApplicationScoped
public class CaseOrders {
  private final CaseAccess access;
  private final OrderStore orders;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  CaseOrders(
      CaseAccess access, OrderStore orders, CaseEvents events, Outbox outbox, BusinessClock clock) {
    this.access = access;
    this.orders = orders;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The new version. */
  @Transactional
  public long add(UUID caseId, SentenceOrder order, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    orders.add(caseId, order);
    List<SentenceOrder> all = Stream.concat(locked.orders().stream(), Stream.of(order)).toList();
    return say(
        locked,
        all,
        "ORDER_ADDED",
        Map.of("orderId", order.orderId(), "type", order.type(), "startsOn", order.startsOn()));
  }

  /**
   * The new version.
   *
   * @throws Problem 404 when the case has no such order; 400 when it would end before it starts
   */
  @Transactional
  public long change(
      UUID caseId,
      UUID orderId,
      Optional<LocalDate> endsOn,
      Optional<Boolean> requirementsCompleted,
      VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    SentenceOrder before = locked.order(orderId).orElseThrow(Problem::notFound);
    SentenceOrder after = before.with(endsOn, requirementsCompleted);
    if (endsOn.isPresent() && !SentenceOrder.endsInTime(before.startsOn(), endsOn.get())) {
      throw Problem.invalid(
          new FieldError("endsOn", "NOT_BEFORE_START", "An order cannot end before it starts"));
    }
    if (after.equals(before)) {
      return locked.version();
    }
    orders.change(after);
    List<SentenceOrder> all =
        locked.orders().stream().map(o -> o.orderId().equals(orderId) ? after : o).toList();
    return say(
        locked, all, "ORDER_CHANGED", Map.of("before", before.facts(), "after", after.facts()));
  }

  private long say(
      YouthCase locked, List<SentenceOrder> all, String what, Map<String, Object> facts) {
    Instant now = clock.now();
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    outbox.publish(events.ordersChanged(locked.caseId(), today, all));
    return access.changed(locked, what, facts, now);
  }
}
