package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;

/** Adds and changes a case's orders; the event always carries all of them. */
@ApplicationScoped
public class CaseOrders {
  private final CaseAccess access;
  private final OrderStore orders;
  private final RequirementStore requirements;
  private final OrderEventStore events;
  private final OrderAnnouncements announcements;

  CaseOrders(
      CaseAccess access,
      OrderStore orders,
      RequirementStore requirements,
      OrderEventStore events,
      OrderAnnouncements announcements) {
    this.access = access;
    this.orders = orders;
    this.requirements = requirements;
    this.events = events;
    this.announcements = announcements;
  }

  /** An order with its requirements and all that happened to it. */
  public record OrderRecord(
      SentenceOrder order, List<Requirement> requirements, List<OrderEvent> events) {}

  @Transactional
  public OrderRecord read(UUID caseId, UUID orderId) {
    SentenceOrder order = access.read(caseId).order(orderId).orElseThrow(Problem::notFound);
    return new OrderRecord(order, requirements.of(orderId), events.of(orderId));
  }

  /** The new version. */
  @Transactional
  public long add(UUID caseId, SentenceOrder order, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    orders.add(caseId, order);
    return announcements.changed(
        locked,
        "ORDER_ADDED",
        Map.of("orderId", order.orderId(), "type", order.type(), "startsOn", order.startsOn()));
  }

  /**
   * The new version.
   *
   * @throws Problem 404 when the case has no such order; 400 when it would end before it starts;
   *     409 when the order's requirements say otherwise
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
    if (after.requirementsCompleted() != before.requirementsCompleted()
        && !requirements.of(orderId).isEmpty()) {
      throw Problem.conflict(
          "REQUIREMENTS_ARE_RECORDED", "Say of each requirement whether it is completed");
    }
    orders.change(after);
    return announcements.changed(
        locked,
        "ORDER_CHANGED",
        Map.of("before", before.facts(Optional.empty()), "after", after.facts(Optional.empty())));
  }
}
