package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.contracts.Nation;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.RiskFacts;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.NamedPractitioner;
import org.y2a.transitions.allocation.Urgency;
import org.y2a.transitions.protocol.MilestoneCode;
import org.y2a.transitions.protocol.ReasonCode;
import org.y2a.transitions.transition.Decision.Cause;

/** A transition as callers see it; absent is null. */
@Schema(name = "Transition")
public record TransitionView(
    UUID transitionId,
    UUID caseId,
    Stage stage,
    Outcome outcome,
    ReasonView reason,
    LocalDate decidedOn,
    String protocol,
    String policyVersion,
    String yos,
    Nation nation,
    String homeLocalAuthority,
    String youthOfficer,
    LocalDate attains18On,
    LocalDate planningDueOn,
    LocalDate identifiedOn,
    LocalDate transferAgeReachedOn,
    LocalDate caseClosedOn,
    Urgency urgency,
    RiskFacts risk,
    List<OrderFacts> orders,
    Allocation allocation,
    NamedPractitioner practitioner,
    HandoverView handover,
    LocalDate transferredOn,
    WithdrawalView withdrawal,
    List<MilestoneView> milestones,
    List<DecisionView> decisions,
    String detailUrl) {

  public record ReasonView(ReasonCode code, String text) {
    static ReasonView of(ReasonCode code) {
      return new ReasonView(code, code.text());
    }
  }

  public record HandoverView(LocalDate offeredOn, LocalDate transferOn, LocalDate acceptedOn) {}

  public record WithdrawalView(LocalDate withdrawnOn, String reasonCode) {}

  public record DecisionView(
      Outcome outcome, ReasonView reason, LocalDate decidedOn, Cause cause, String policyVersion) {
    static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.outcome(),
          ReasonView.of(decision.reason()),
          decision.decidedOn(),
          decision.cause(),
          decision.policyVersion());
    }
  }

  public record MilestoneView(
      MilestoneCode code,
      LocalDate dueOn,
      LocalDate completedOn,
      String completedBy,
      boolean overdue) {
    static MilestoneView of(MilestoneRow row, LocalDate today) {
      return new MilestoneView(
          row.code(),
          row.dueOn(),
          row.completedOn(),
          row.completedBy(),
          row.open() && row.dueOn().isBefore(today));
    }
  }

  static TransitionView of(Transition transition, List<Decision> decisions, LocalDate today) {
    CaseFile file = transition.file();
    Decision decision = file.decision();
    return new TransitionView(
        file.transitionId(),
        file.caseId(),
        transition.stage(),
        decision.outcome(),
        ReasonView.of(decision.reason()),
        decision.decidedOn(),
        file.protocol().code(),
        decision.policyVersion(),
        file.yos(),
        file.youthSide().nation(),
        file.youthSide().homeLocalAuthority(),
        file.youthSide().officer().orElse(null),
        file.timeline().attains18On(),
        file.timeline().planningDueOn(),
        file.timeline().identifiedOn(),
        file.timeline().transferAgeReachedOn().orElse(null),
        file.timeline().closedOn().orElse(null),
        Urgency.of(file.risk()),
        file.risk().orElse(null),
        file.orders(),
        transition.allocation().orElse(null),
        transition.practitioner().orElse(null),
        handover(transition),
        transition instanceof Transferred transferred ? transferred.transferredOn() : null,
        transition instanceof Withdrawn(var same, var unit, var on, var because)
            ? new WithdrawalView(on, because)
            : null,
        milestones(transition, today),
        decisions.stream().map(DecisionView::of).toList(),
        file.youthSide().detailUrl());
  }

  private static HandoverView handover(Transition transition) {
    return switch (transition) {
      case HandoverOffered offered ->
          new HandoverView(offered.offer().offeredOn(), offered.offer().transferOn(), null);
      case HandoverAccepted accepted ->
          new HandoverView(
              accepted.offer().offeredOn(), accepted.offer().transferOn(), accepted.acceptedOn());
      default -> null;
    };
  }

  private static List<MilestoneView> milestones(Transition transition, LocalDate today) {
    return MilestoneRow.of(transition).stream()
        .filter(MilestoneRow::planned)
        .map(row -> MilestoneView.of(row, today))
        .toList();
  }
}
