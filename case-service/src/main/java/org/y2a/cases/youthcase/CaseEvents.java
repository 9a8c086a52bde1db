package org.y2a.cases.youthcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.y2a.cases.assessment.Assessment;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.order.DisposalType;
import org.y2a.cases.order.SentenceOrder;
import org.y2a.cases.responsibility.MoveReason;
import org.y2a.contracts.Nation;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.contracts.cases.CaseOpened;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.contracts.cases.OrdersChanged;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.contracts.cases.RiskChanged;
import org.y2a.contracts.cases.TransferAgeReached;
import org.y2a.contracts.cases.TransferPlanningDue;

/**
 * What this service says about a case: identifiers, dates, codes and levels, never who the child
 * is.
 *
 * @param nationOf the nation of a youth offending service
 * @param typeOf the type of an order as it was in force when the order started
 * @param detailBase address under which a case's record is found
 */
public record CaseEvents(
    Function<String, Nation> nationOf,
    Function<SentenceOrder, Optional<DisposalType>> typeOf,
    String detailBase) {

  public CaseOpened opened(YouthCase c, boolean custody) {
    return new CaseOpened(
        c.caseId(),
        c.child().childId(),
        c.yos(),
        nationOf.apply(c.yos()),
        c.child().homeLocalAuthority(),
        c.openedOn(),
        c.dates().attains18On(),
        custody,
        orders(c),
        risk(c),
        officerId(c.officer()),
        role(c.officer()),
        detailUrl(c.caseId()));
  }

  public TransferPlanningDue planningDue(YouthCase c) {
    return new TransferPlanningDue(
        c.caseId(),
        c.dates().planningDueOn(),
        c.dates().attains18On(),
        c.yos(),
        nationOf.apply(c.yos()),
        c.child().homeLocalAuthority(),
        c.openedOn(),
        orders(c),
        risk(c),
        officerId(c.officer()),
        detailUrl(c.caseId()));
  }

  public TransferAgeReached transferAgeReached(YouthCase c) {
    return new TransferAgeReached(c.caseId(), c.dates().attains18On());
  }

  public OrdersChanged ordersChanged(UUID caseId, LocalDate on, List<SentenceOrder> orders) {
    return new OrdersChanged(caseId, on, facts(orders));
  }

  public RiskChanged riskChanged(UUID caseId, LocalDate on, Assessment assessment) {
    return new RiskChanged(caseId, on, assessment.risk());
  }

  public OfficerAllocated allocated(
      UUID caseId, String yos, LocalDate on, Optional<NamedOfficer> officer) {
    return new OfficerAllocated(caseId, yos, on, officerId(officer), role(officer));
  }

  /** {@code moved} is the case as it was before. */
  public ResponsibilityMoved movedToService(
      YouthCase moved,
      String toYos,
      String homeLocalAuthority,
      LocalDate on,
      Optional<NamedOfficer> officer) {
    return new ResponsibilityMoved(
        moved.caseId(),
        on,
        responsible(moved),
        "yos:" + toYos,
        officerId(officer),
        MoveReason.YOS_MOVE.name(),
        null,
        toYos,
        homeLocalAuthority,
        nationOf.apply(toYos));
  }

  /** {@code moved} is the case as it was before. */
  public ResponsibilityMoved movedToProbation(
      YouthCase moved, String pdu, String practitionerId, LocalDate on, UUID transitionId) {
    return new ResponsibilityMoved(
        moved.caseId(),
        on,
        responsible(moved),
        "pdu:" + pdu,
        practitionerId,
        MoveReason.TRANSFER_AT_18.name(),
        transitionId,
        moved.yos(),
        moved.child().homeLocalAuthority(),
        nationOf.apply(moved.yos()));
  }

  public CaseClosed closed(UUID caseId, LocalDate on, ClosureReason reason) {
    return new CaseClosed(caseId, on, reason.name());
  }

  private String detailUrl(UUID caseId) {
    return detailBase + "/v1/cases/" + caseId;
  }

  private static String responsible(YouthCase c) {
    return c.responsible().orElseThrow().organisation().toString();
  }

  private List<OrderFacts> orders(YouthCase c) {
    return facts(c.orders());
  }

  private List<OrderFacts> facts(List<SentenceOrder> orders) {
    return orders.stream().map(order -> order.facts(typeOf.apply(order))).toList();
  }

  private static RiskFacts risk(YouthCase c) {
    return c.assessment().map(Assessment::risk).orElse(null);
  }

  private static String officerId(Optional<NamedOfficer> officer) {
    return officer.map(NamedOfficer::officerId).orElse(null);
  }

  private static String role(Optional<NamedOfficer> officer) {
    return officer.map(o -> o.role().name()).orElse(null);
  }
}
