package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.kit.security.Organisation;
import org.y2a.kit.security.Organisation.Kind;

/** A case goes on in another service, or leaves the youth side. */
@ApplicationScoped
class ResponsibilitiesMoved implements EventHandler<ResponsibilityMoved> {

  private final HeldCases cases;

  ResponsibilitiesMoved(HeldCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<ResponsibilityMoved> dataClass() {
    return ResponsibilityMoved.class;
  }

  @Override
  public void handle(ResponsibilityMoved event, EventMetadata metadata) {
    if (Organisation.parse(event.to()).is(Kind.YOS)) {
      cases.hold(event.caseId(), event.yos(), event.officerId());
    } else {
      cases.leave(event.caseId(), event.movedOn());
    }
  }
}
