package org.y2a.transitions.youthside;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.cases.RiskChanged;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.transitions.allocation.Coverage;
import org.y2a.transitions.transition.Transitions;

/** The risk of a case changed: decided again. */
@ApplicationScoped
class RiskChangedHandler implements EventHandler<RiskChanged> {
  private final Transitions transitions;
  private final Coverage coverage;

  RiskChangedHandler(Transitions transitions, Coverage coverage) {
    this.transitions = transitions;
    this.coverage = coverage;
  }

  @Override
  public Class<RiskChanged> dataClass() {
    return RiskChanged.class;
  }

  @Override
  public void handle(RiskChanged fact, EventMetadata metadata) {
    transitions.learn(fact.caseId(), t -> t.riskChanged(fact.risk(), fact.changedOn(), coverage));
  }
}
