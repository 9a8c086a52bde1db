package org.y2a.secondments.contract;

import java.time.LocalDate;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.contracts.secondments.ContractEnded;

/** What is said to other services about a contract. */
final class ContractEvents {

  private ContractEvents() {}

  static ContractActivated activated(Contract contract, int band) {
    Commitment commitment = contract.commitment();
    return new ContractActivated(
        contract.contractId(),
        contract.officerId(),
        contract.yos(),
        band,
        commitment.fte().value(),
        commitment.term().startsOn(),
        commitment.term().endsOn());
  }

  static ContractEnded ended(Contract contract, LocalDate endedOn) {
    return new ContractEnded(contract.contractId(), contract.officerId(), contract.yos(), endedOn);
  }
}
