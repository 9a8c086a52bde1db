package org.y2a.transitions.youthside;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.transitions.transition.Transitions;

/** The case is closed: a transfer that was under way is withdrawn. */
@ApplicationScoped
class CaseClosedHandler implements EventHandler<CaseClosed> {
  private final Transitions transitions;

  CaseClosedHandler(Transitions transitions) {
    this.transitions = transitions;
  }

  @Override
  public Class<CaseClosed> dataClass() {
    return CaseClosed.class;
  }

  @Override
  public void handle(CaseClosed fact, EventMetadata metadata) {
    transitions.learn(fact.caseId(), t -> t.caseClosed(fact.closedOn(), fact.reason()));
  }
}
