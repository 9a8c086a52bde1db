package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** A closed case is held by nobody. */
@ApplicationScoped
class CasesClosed implements EventHandler<CaseClosed> {

  private final HeldCases cases;

  CasesClosed(HeldCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<CaseClosed> dataClass() {
    return CaseClosed.class;
  }

  @Override
  public void handle(CaseClosed event, EventMetadata metadata) {
    cases.leave(event.caseId(), event.closedOn());
  }
}
