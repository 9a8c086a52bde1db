package org.y2a.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.transitions.CaseIdentified;
import org.y2a.contracts.transitions.CaseTransferred;
import org.y2a.contracts.transitions.CaseWithdrawn;
import org.y2a.contracts.transitions.HandoverAccepted;
import org.y2a.contracts.transitions.HandoverOffered;
import org.y2a.contracts.transitions.HandoverRefused;
import org.y2a.contracts.transitions.MilestoneCompleted;
import org.y2a.contracts.transitions.OutcomeDecided;
import org.y2a.contracts.transitions.PduAllocated;
import org.y2a.contracts.transitions.PractitionerNamed;
import org.y2a.contracts.transitions.TransitionEvent;

/** What the probation side tells about transitions. */
@ApplicationScoped
class TransitionFacts {
  private final FactTables tables;
  private final DecisionFacts decisions;

  TransitionFacts(FactTables tables, DecisionFacts decisions) {
    this.tables = tables;
    this.decisions = decisions;
  }

  void identified(CaseIdentified e) {
    tables.put(
        of(e)
            .with("nation", e.nation())
            .with("home_local_authority", e.homeLocalAuthority())
            .with("protocol", e.protocol())
            .with("identified_on", e.identifiedOn())
            .with("planning_due_on", e.planningDueOn())
            .with("attains_18_on", e.attains18On()));
  }

  void outcomeDecided(OutcomeDecided e) {
    tables.put(
        of(e)
            .with("outcome", e.outcome())
            .with("outcome_rule", e.reasonCode())
            .with("policy_version", e.policyVersion())
            .with("decided_on", e.decidedOn()));
    decisions.decided(e);
  }

  /** A practitioner of another unit does not count for the new one. */
  void pduAllocated(PduAllocated e) {
    decisions.forgetPractitionerOfOtherUnit(e.transitionId(), e.pdu());
    tables.put(
        of(e)
            .with("pdu", e.pdu())
            .with("region", e.region())
            .with("pdu_allocated_on", e.allocatedOn()));
  }

  void practitionerNamed(PractitionerNamed e) {
    tables.put(
        of(e)
            .with("practitioner_id", e.practitionerId())
            .first("practitioner_named_on", e.namedOn()));
  }

  void milestoneCompleted(MilestoneCompleted e) {
    decisions.completed(e);
  }

  void handoverOffered(HandoverOffered e) {
    tables.put(
        of(e)
            .with("offered_on", e.offeredOn())
            .with("offered_for", e.transferOn())
            .with("accepted_on", null)
            .with("transfer_on", null));
  }

  void handoverRefused(HandoverRefused e) {
    tables.put(
        of(e)
            .first("first_refused_on", e.refusedOn())
            .with("last_refused_on", e.refusedOn())
            .with("accepted_on", null)
            .with("transfer_on", null));
  }

  void handoverAccepted(HandoverAccepted e) {
    tables.put(of(e).with("accepted_on", e.acceptedOn()).with("transfer_on", e.transferOn()));
  }

  void transferred(CaseTransferred e) {
    tables.put(
        of(e)
            .with("pdu", e.pdu())
            .with("region", e.region())
            .with("transferred_on", e.transferredOn()));
  }

  void withdrawn(CaseWithdrawn e) {
    tables.put(
        of(e).with("withdrawn_on", e.withdrawnOn()).with("withdrawn_reason", e.reasonCode()));
  }

  private static Fact of(TransitionEvent e) {
    return Fact.of("transition_fact", "transition_id", e.transitionId())
        .with("case_id", e.caseId())
        .with("yos", e.yos());
  }
}
