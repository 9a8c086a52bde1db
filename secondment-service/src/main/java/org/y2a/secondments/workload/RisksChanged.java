package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.cases.RiskChanged;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** A new level of risk can make a case one for a secondee, or no longer. */
@ApplicationScoped
class RisksChanged implements EventHandler<RiskChanged> {

  private final HeldCases cases;

  RisksChanged(HeldCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<RiskChanged> dataClass() {
    return RiskChanged.class;
  }

  @Override
  public void handle(RiskChanged event, EventMetadata metadata) {
    cases.assess(event.caseId(), event.risk().rosh());
  }
}
