package org.y2a.cases.officer;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** A secondee can be named in the service of the contract from now on. */
@ApplicationScoped
class ContractActivatedHandler implements EventHandler<ContractActivated> {
  private final Secondments secondments;

  ContractActivatedHandler(Secondments secondments) {
    this.secondments = secondments;
  }

  @Override
  public Class<ContractActivated> dataClass() {
    return ContractActivated.class;
  }

  @Override
  public void handle(ContractActivated contract, EventMetadata metadata) {
    secondments.begin(contract);
  }
}
