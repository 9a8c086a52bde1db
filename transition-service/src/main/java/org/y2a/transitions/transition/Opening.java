package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.RiskFacts;
import org.y2a.transitions.allocation.Coverage;
import org.y2a.transitions.protocol.Protocol;
import org.y2a.transitions.transition.Decision.Cause;

/** What the youth side tells when planning falls due: enough to open a transition and decide it. */
public record Opening(
    UUID caseId,
    YouthSide youthSide,
    LocalDate caseOpenedOn,
    LocalDate attains18On,
    LocalDate planningDueOn,
    List<OrderFacts> orders,
    Optional<RiskFacts> risk) {

  public Step.Taken open(UUID transitionId, Protocol protocol, LocalDate on, Coverage coverage) {
    CaseFile file = decided(transitionId, protocol, on);
    return Deciding.arrange(
        file,
        Optional.empty(),
        on,
        coverage,
        Announcement.caseIdentified(file),
        Announcement.outcomeDecided(file));
  }

  private CaseFile decided(UUID transitionId, Protocol protocol, LocalDate on) {
    var timeline =
        new Timeline(
            caseOpenedOn, attains18On, planningDueOn, on, Optional.empty(), Optional.empty());
    var reason = Deciding.reason(protocol, attains18On, orders);
    return new CaseFile(
        transitionId,
        caseId,
        protocol,
        youthSide,
        timeline,
        orders,
        risk,
        new Decision(reason, protocol.policyVersion(), on, Cause.IDENTIFIED),
        Milestones.due(Deciding.due(protocol, timeline, reason.outcome())));
  }
}
