package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.RiskFacts;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.Coverage;
import org.y2a.transitions.allocation.NamedPractitioner;
import org.y2a.transitions.allocation.Placement;
import org.y2a.transitions.protocol.MilestoneCode;
import org.y2a.transitions.protocol.Protocol;
import org.y2a.transitions.transition.Decision.Cause;

/**
 * One young person's way from the youth side to probation. Each stage holds what that stage knows
 * and allows its own steps; any other step is refused. Facts from the youth side are never refused,
 * except a transfer that nobody accepted.
 */
public sealed interface Transition
    permits Planning,
        HandoverOffered,
        HandoverAccepted,
        Transferred,
        Retained,
        NotApplicable,
        Withdrawn {

  CaseFile file();

  Stage stage();

  Transition with(CaseFile file);

  default Optional<Allocation> allocation() {
    return Optional.empty();
  }

  default Optional<NamedPractitioner> practitioner() {
    return Optional.empty();
  }

  /** Whether a change of facts may still change the outcome. */
  default boolean isOpenToRedecision() {
    return false;
  }

  /** Whether the milestones that are not completed still have to be. */
  default boolean isRunning() {
    return true;
  }

  default Step namePractitioner(String practitionerId, LocalDate on) {
    return refused("A practitioner cannot be named");
  }

  default Step offerHandover(Offer offer) {
    return refused("A handover cannot be offered");
  }

  default Step acceptHandover(LocalDate on) {
    return refused("A handover cannot be accepted");
  }

  default Step refuseHandover(List<CodedReason> reasons, LocalDate on) {
    return refused("A handover cannot be refused");
  }

  default Step completeMilestone(MilestoneCode code, Optional<String> officer, LocalDate on) {
    return isRunning()
        ? MilestoneCompletion.of(this, code, officer, on)
        : refused("A milestone cannot be completed");
  }

  default Step ordersChanged(List<OrderFacts> orders, LocalDate on, Coverage coverage) {
    return learnt(file().withOrders(orders), Cause.ORDERS_CHANGED, on, coverage);
  }

  default Step riskChanged(RiskFacts risk, LocalDate on, Coverage coverage) {
    return learnt(file().withRisk(Optional.of(risk)), Cause.RISK_CHANGED, on, coverage);
  }

  default Step officerAllocated(Optional<String> officer) {
    return Step.to(with(file().officerIs(officer)));
  }

  default Step transferAgeReached(LocalDate on) {
    return Step.to(with(file().transferAgeReached(on)));
  }

  /**
   * The child moves to another youth offending service, and with the home the delivery unit. Into
   * the other nation, the case is decided again by that nation's protocol while it can be.
   *
   * @param protocol that of the nation in which the child lives from now on
   */
  default Step moved(YosMove move, Protocol protocol, Coverage coverage) {
    CaseFile facts = file().with(file().youthSide().moved(move));
    Step.Taken decided =
        isOpenToRedecision() && protocol.nation() != file().protocol().nation()
            ? Deciding.underAnother(protocol, this, facts, move.on(), coverage)
            : new Step.Taken(with(facts), List.of());
    return decided.then(
        t -> t.placedAgain(coverage.covering(move.homeLocalAuthority(), move.on()), move.on()));
  }

  /** Another delivery unit covers the home, or none. Once accepted, a handover stands. */
  default Step placedAgain(Optional<Placement> placement, LocalDate on) {
    return Step.to(this);
  }

  default Step transferred(LocalDate on) {
    return refused("Responsibility cannot move");
  }

  default Step caseClosed(LocalDate on, String reasonCode) {
    return Step.to(with(file().closed(on)));
  }

  private Step learnt(CaseFile facts, Cause cause, LocalDate on, Coverage coverage) {
    return isOpenToRedecision()
        ? Deciding.again(this, facts, cause, on, coverage)
        : Step.to(with(facts));
  }

  private Step refused(String what) {
    return new Step.Refused(Refusal.notAt(stage(), what));
  }
}
