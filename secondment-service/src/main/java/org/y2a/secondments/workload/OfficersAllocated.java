package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** Another officer holds the case, or nobody does. */
@ApplicationScoped
class OfficersAllocated implements EventHandler<OfficerAllocated> {

  private final HeldCases cases;

  OfficersAllocated(HeldCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<OfficerAllocated> dataClass() {
    return OfficerAllocated.class;
  }

  @Override
  public void handle(OfficerAllocated event, EventMetadata metadata) {
    cases.hold(event.caseId(), event.yos(), event.officerId());
  }
}
