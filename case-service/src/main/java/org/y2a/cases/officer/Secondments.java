package org.y2a.cases.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.contracts.secondments.ContractEnded;

/** Secondees can be named in a service while a contract with it lasts. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Secondments {
  private final OfficerStore officers;
  private final Allocations allocations;

  Secondments(OfficerStore officers, Allocations allocations) {
    this.officers = officers;
    this.allocations = allocations;
  }

  public void begin(ContractActivated contract) {
    officers.activate(contract);
    officers.comeBack(contract.officerId(), contract.yos());
  }

  /** With the last contract ended, the cases that the secondee still holds there hold nobody. */
  public void end(ContractEnded contract) {
    officers.end(contract);
    if (officers.named(contract.officerId(), contract.yos()).isEmpty()) {
      officers
          .heldAsSecondee(contract.officerId(), contract.yos())
          .forEach(caseId -> allocations.vacate(caseId, contract.officerId()));
    }
  }
}
