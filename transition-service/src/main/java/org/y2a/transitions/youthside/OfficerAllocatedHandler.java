package org.y2a.transitions.youthside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.transitions.transition.Transitions;

/** Another officer, or nobody, holds the case on the youth side. */
@ApplicationScoped
class OfficerAllocatedHandler implements EventHandler<OfficerAllocated> {
  private final Transitions transitions;

  OfficerAllocatedHandler(Transitions transitions) {
    this.transitions = transitions;
  }

  @Override
  public Class<OfficerAllocated> dataClass() {
    return OfficerAllocated.class;
  }

  @Override
  public void handle(OfficerAllocated fact, EventMetadata metadata) {
    transitions.learn(
        fact.caseId(), t -> t.officerAllocated(Optional.ofNullable(fact.officerId())));
  }
}
