package org.y2a.reporting.fact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.contracts.secondments.ContractEnded;
import org.y2a.contracts.secondments.OfficerRegistered;
import org.y2a.kit.inbox.EventHandler;

/** Hears the secondment side. */
@Singleton
class SecondmentListening {
  private final FactListening listening;

  SecondmentListening(FactListening listening) {
    this.listening = listening;
  }

  @Produces
  @Singleton
  EventHandler<OfficerRegistered> registered(SecondmentFacts facts) {
    return listening.to(OfficerRegistered.class, facts::registered);
  }

  @Produces
  @Singleton
  EventHandler<ContractActivated> activated(SecondmentFacts facts) {
    return listening.to(ContractActivated.class, facts::activated);
  }

  @Produces
  @Singleton
  EventHandler<ContractEnded> ended(SecondmentFacts facts) {
    return listening.to(ContractEnded.class, facts::ended);
  }
}
