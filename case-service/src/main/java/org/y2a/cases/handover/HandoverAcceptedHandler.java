package org.y2a.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.transitions.HandoverAccepted;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** Hears that probation has accepted a case. */
@ApplicationScoped
class HandoverAcceptedHandler implements EventHandler<HandoverAccepted> {
  private final Handovers handovers;

  HandoverAcceptedHandler(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public Class<HandoverAccepted> dataClass() {
    return HandoverAccepted.class;
  }

  @Override
  public void handle(HandoverAccepted accepted, EventMetadata metadata) {
    handovers.accept(accepted);
  }
}
