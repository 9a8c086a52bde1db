package org.y2a.secondments.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.secondments.contract.Stage.Active;
import org.y2a.secondments.contract.Stage.Agreed;
import org.y2a.secondments.contract.Stage.Ended;

@JsonInclude(Include.NON_NULL)
record ContractView(
    UUID contractId,
    String officerId,
    String yos,
    BigDecimal fte,
    LocalDate startsOn,
    LocalDate endsOn,
    Stage.Status status,
    LocalDate activatedOn,
    LocalDate endedOn) {

  static ContractView of(Contract contract) {
    return switch (contract.stage()) {
      case Agreed() -> of(contract, null, null);
      case Active(LocalDate activatedOn) -> of(contract, activatedOn, null);
      case Ended(LocalDate activatedOn, LocalDate endedOn) -> of(contract, activatedOn, endedOn);
    };
  }

  private static ContractView of(Contract contract, LocalDate activatedOn, LocalDate endedOn) {
    Term term = contract.commitment().term();
    return new ContractView(
        contract.contractId(),
        contract.officerId(),
        contract.yos(),
        contract.commitment().fte().value(),
        term.startsOn(),
        term.endsOn(),
        contract.stage().status(),
        activatedOn,
        endedOn);
  }
}
