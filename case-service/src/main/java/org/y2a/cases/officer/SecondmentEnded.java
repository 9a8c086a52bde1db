package org.y2a.cases.officer;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.secondments.ContractEnded;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;

/** A secondee whose last contract with a service has ended holds no case there any more. */
@ApplicationScoped
class SecondmentEnded implements EventHandler<ContractEnded> {
  private final OfficerStore officers;
  private final Allocations allocations;

  SecondmentEnded(OfficerStore officers, Allocations allocations) {
    this.officers = officers;
    this.allocations = allocations;
  }

  @Override
  public Class<ContractEnded> dataClass() {
    return ContractEnded.class;
  }

  @Override
  public void handle(ContractEnded contract, EventMetadata metadata) {
    officers.end(contract);
    if (officers.named(contract.officerId(), contract.yos()).isEmpty()) {
      officers
          .heldAsSecondee(contract.officerId(), contract.yos())
          .forEach(caseId -> allocations.vacate(caseId, contract.officerId()));
    }
  }
}
