package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.cases.CaseOpened;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** A case comes with its officer and, once assessed, its risk. */
@ApplicationScoped
class CasesOpened implements EventHandler<CaseOpened> {

  private final HeldCases cases;

  CasesOpened(HeldCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<CaseOpened> dataClass() {
    return CaseOpened.class;
  }

  @Override
  public void handle(CaseOpened event, EventMetadata metadata) {
    cases.hold(event.caseId(), event.yos(), event.officerId());
    if (event.risk() != null) {
      cases.assess(event.caseId(), event.risk().rosh());
    }
  }
}
