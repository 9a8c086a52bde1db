package org.y2a.cases.officer;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.secondments.ContractEnded;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** A secondee whose last contract with a service has ended holds no case there any more. */
@ApplicationScoped
class ContractEndedHandler implements EventHandler<ContractEnded> {
  private final Secondments secondments;

  ContractEndedHandler(Secondments secondments) {
    this.secondments = secondments;
  }

  @Override
  public Class<ContractEnded> dataClass() {
    return ContractEnded.class;
  }

  @Override
  public void handle(ContractEnded contract, EventMetadata metadata) {
    secondments.end(contract);
  }
}
