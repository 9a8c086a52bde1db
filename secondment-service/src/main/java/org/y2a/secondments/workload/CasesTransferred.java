package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.transitions.CaseTransferred;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** A transferred case has left the youth side, whichever service tells it first. */
@ApplicationScoped
class CasesTransferred implements EventHandler<CaseTransferred> {

  private final HeldCases cases;

  CasesTransferred(HeldCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<CaseTransferred> dataClass() {
    return CaseTransferred.class;
  }

  @Override
  public void handle(CaseTransferred event, EventMetadata metadata) {
    cases.leave(event.caseId(), event.transferredOn());
  }
}
