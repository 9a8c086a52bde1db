package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.RiskFacts;
import org.y2a.transitions.protocol.Protocol;

/**
 * What is known of a transition at every stage. It keeps the protocol under which it began, unless
 * the child moves to the other nation before the handover.
 */
public record CaseFile(
    UUID transitionId,
    UUID caseId,
    Protocol protocol,
    YouthSide youthSide,
    Timeline timeline,
    List<OrderFacts> orders,
    Optional<RiskFacts> risk,
    Decision decision,
    Milestones milestones) {

  public CaseFile {
    orders = List.copyOf(orders);
  }

  public String yos() {
    return youthSide.yos();
  }

  public boolean isClosed() {
    return timeline.closedOn().isPresent();
  }

  CaseFile with(Protocol changed) {
    return new CaseFile(
        transitionId, caseId, changed, youthSide, timeline, orders, risk, decision, milestones);
  }

  CaseFile with(YouthSide changed) {
    return new CaseFile(
        transitionId, caseId, protocol, changed, timeline, orders, risk, decision, milestones);
  }

  CaseFile with(Timeline changed) {
    return new CaseFile(
        transitionId, caseId, protocol, youthSide, changed, orders, risk, decision, milestones);
  }

  CaseFile with(Milestones changed) {
    return new CaseFile(
        transitionId, caseId, protocol, youthSide, timeline, orders, risk, decision, changed);
  }

  CaseFile with(Decision changed) {
    return new CaseFile(
        transitionId, caseId, protocol, youthSide, timeline, orders, risk, changed, milestones);
  }

  CaseFile withOrders(List<OrderFacts> changed) {
    return new CaseFile(
        transitionId, caseId, protocol, youthSide, timeline, changed, risk, decision, milestones);
  }

  CaseFile withRisk(Optional<RiskFacts> changed) {
    return new CaseFile(
        transitionId, caseId, protocol, youthSide, timeline, orders, changed, decision, milestones);
  }

  CaseFile officerIs(Optional<String> officer) {
    return with(youthSide.withOfficer(officer));
  }

  CaseFile transferAgeReached(LocalDate on) {
    return with(timeline.transferAgeReached(on));
  }

  CaseFile closed(LocalDate on) {
    return with(timeline.closed(on));
  }
}
