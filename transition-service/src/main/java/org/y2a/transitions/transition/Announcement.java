package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.List;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.EventData;
import org.y2a.contracts.transitions.CaseIdentified;
import org.y2a.contracts.transitions.CaseTransferred;
import org.y2a.contracts.transitions.CaseWithdrawn;
import org.y2a.contracts.transitions.MilestoneCompleted;
import org.y2a.contracts.transitions.OutcomeDecided;
import org.y2a.contracts.transitions.PduAllocated;
import org.y2a.contracts.transitions.PractitionerNamed;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.NamedPractitioner;
import org.y2a.transitions.protocol.MilestoneCode;

/** The events by which a transition tells the other services. */
final class Announcement {
  private Announcement() {}

  static EventData caseIdentified(CaseFile file) {
    return new CaseIdentified(
        file.transitionId(),
        file.caseId(),
        file.yos(),
        file.youthSide().nation(),
        file.youthSide().homeLocalAuthority(),
        file.timeline().identifiedOn(),
        file.timeline().planningDueOn(),
        file.timeline().attains18On(),
        file.protocol().code());
  }

  static EventData outcomeDecided(CaseFile file) {
    Decision decision = file.decision();
    return new OutcomeDecided(
        file.transitionId(),
        file.caseId(),
        file.yos(),
        decision.outcome(),
        decision.reason().name(),
        decision.policyVersion(),
        decision.decidedOn(),
        file.milestones().dueList());
  }

  static EventData pduAllocated(CaseFile file, Allocation to) {
    return new PduAllocated(
        file.transitionId(), file.caseId(), file.yos(), to.pdu(), to.region(), to.allocatedOn());
  }

  static EventData practitionerNamed(CaseFile file, Allocation of, NamedPractitioner named) {
    return new PractitionerNamed(
        file.transitionId(),
        file.caseId(),
        file.yos(),
        of.pdu(),
        named.practitionerId(),
        named.namedOn());
  }

  static EventData milestoneCompleted(CaseFile file, MilestoneCode code) {
    Completion done = file.milestones().completed().get(code);
    return new MilestoneCompleted(
        file.transitionId(),
        file.caseId(),
        file.yos(),
        code.name(),
        done.dueOn(),
        done.completedOn());
  }

  static EventData handoverOffered(CaseFile file, Allocation to, Offer offer) {
    return new org.y2a.contracts.transitions.HandoverOffered(
        file.transitionId(),
        file.caseId(),
        file.yos(),
        to.pdu(),
        offer.offeredOn(),
        offer.transferOn());
  }

  static EventData handoverAccepted(
      CaseFile file, Allocation by, NamedPractitioner named, Offer offer, LocalDate on) {
    return new org.y2a.contracts.transitions.HandoverAccepted(
        file.transitionId(),
        file.caseId(),
        file.yos(),
        by.pdu(),
        named.practitionerId(),
        on,
        offer.transferOn());
  }

  static EventData handoverRefused(
      CaseFile file, Allocation by, List<CodedReason> reasons, LocalDate on) {
    return new org.y2a.contracts.transitions.HandoverRefused(
        file.transitionId(), file.caseId(), file.yos(), by.pdu(), on, reasons);
  }

  static EventData caseTransferred(
      CaseFile file, Allocation to, NamedPractitioner named, LocalDate on) {
    return new CaseTransferred(
        file.transitionId(),
        file.caseId(),
        file.yos(),
        to.pdu(),
        to.region(),
        named.practitionerId(),
        on);
  }

  static EventData caseWithdrawn(CaseFile file, LocalDate on, String reasonCode) {
    return new CaseWithdrawn(file.transitionId(), file.caseId(), file.yos(), on, reasonCode);
  }
}
