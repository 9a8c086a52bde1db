package org.y2a.reporting.fact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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
import org.y2a.kit.inbox.EventHandler;

/** Hears the probation side. */
@Singleton
class TransitionListening {
  private final FactListening listening;

  TransitionListening(FactListening listening) {
    this.listening = listening;
  }

  @Produces
  @Singleton
  EventHandler<CaseIdentified> identified(TransitionFacts facts) {
    return listening.to(CaseIdentified.class, facts::identified);
  }

  @Produces
  @Singleton
  EventHandler<OutcomeDecided> outcomeDecided(TransitionFacts facts) {
    return listening.to(OutcomeDecided.class, facts::outcomeDecided);
  }

  @Produces
  @Singleton
  EventHandler<PduAllocated> pduAllocated(TransitionFacts facts) {
    return listening.to(PduAllocated.class, facts::pduAllocated);
  }

  @Produces
  @Singleton
  EventHandler<PractitionerNamed> practitionerNamed(TransitionFacts facts) {
    return listening.to(PractitionerNamed.class, facts::practitionerNamed);
  }

  @Produces
  @Singleton
  EventHandler<MilestoneCompleted> milestoneCompleted(TransitionFacts facts) {
    return listening.to(MilestoneCompleted.class, facts::milestoneCompleted);
  }

  @Produces
  @Singleton
  EventHandler<HandoverOffered> handoverOffered(TransitionFacts facts) {
    return listening.to(HandoverOffered.class, facts::handoverOffered);
  }

  @Produces
  @Singleton
  EventHandler<HandoverRefused> handoverRefused(TransitionFacts facts) {
    return listening.to(HandoverRefused.class, facts::handoverRefused);
  }

  @Produces
  @Singleton
  EventHandler<HandoverAccepted> handoverAccepted(TransitionFacts facts) {
    return listening.to(HandoverAccepted.class, facts::handoverAccepted);
  }

  @Produces
  @Singleton
  EventHandler<CaseTransferred> transferred(TransitionFacts facts) {
    return listening.to(CaseTransferred.class, facts::transferred);
  }

  @Produces
  @Singleton
  EventHandler<CaseWithdrawn> withdrawn(TransitionFacts facts) {
    return listening.to(CaseWithdrawn.class, facts::withdrawn);
  }
}
