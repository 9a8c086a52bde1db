package org.y2a.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.transitions.CaseWithdrawn;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** Hears that a transition was withdrawn: a handover that still waits is not executed. */
@ApplicationScoped
class CaseWithdrawnHandler implements EventHandler<CaseWithdrawn> {
  private final Handovers handovers;

  CaseWithdrawnHandler(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public Class<CaseWithdrawn> dataClass() {
    return CaseWithdrawn.class;
  }

  @Override
  public void handle(CaseWithdrawn withdrawn, EventMetadata metadata) {
    handovers.withdraw(withdrawn.transitionId(), withdrawn.caseId());
  }
}
