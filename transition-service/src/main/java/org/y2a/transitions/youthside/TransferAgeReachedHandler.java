package org.y2a.transitions.youthside;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.cases.TransferAgeReached;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.transitions.transition.Transitions;

/** The child is 18: recorded. */
@ApplicationScoped
class TransferAgeReachedHandler implements EventHandler<TransferAgeReached> {
  private final Transitions transitions;

  TransferAgeReachedHandler(Transitions transitions) {
    this.transitions = transitions;
  }

  @Override
  public Class<TransferAgeReached> dataClass() {
    return TransferAgeReached.class;
  }

  @Override
  public void handle(TransferAgeReached fact, EventMetadata metadata) {
    transitions.learn(fact.caseId(), t -> t.transferAgeReached(fact.reachedOn()));
  }
}
