package org.y2a.cases.officer;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** A secondee can be named in the service of the contract from now on. */
@ApplicationScoped
class SecondmentStarted implements EventHandler<ContractActivated> {
  private final OfficerStore officers;

  SecondmentStarted(OfficerStore officers) {
    this.officers = officers;
  }

  @Override
  public Class<ContractActivated> dataClass() {
    return ContractActivated.class;
  }

  @Override
  public void handle(ContractActivated contract, EventMetadata metadata) {
    officers.activate(contract);
  }
}
