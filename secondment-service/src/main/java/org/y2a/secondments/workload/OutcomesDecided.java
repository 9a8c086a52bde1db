package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.transitions.OutcomeDecided;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** Whether a case will transfer at 18. */
@ApplicationScoped
class OutcomesDecided implements EventHandler<OutcomeDecided> {

  private final HeldCases cases;

  OutcomesDecided(HeldCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<OutcomeDecided> dataClass() {
    return OutcomeDecided.class;
  }

  @Override
  public void handle(OutcomeDecided event, EventMetadata metadata) {
    cases.decide(event.caseId(), event.outcome(), metadata.time());
  }
}
