package org.y2a.secondments.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.secondments.contract.Stage.Active;
import org.y2a.secondments.contract.Stage.Agreed;
import org.y2a.secondments.contract.Stage.Ended;

/** A contract as the database has it. */
record ContractRow(
    UUID contractId,
    String officerId,
    String yos,
    BigDecimal fte,
    LocalDate startsOn,
    LocalDate endsOn,
    Stage.Status status,
    LocalDate activatedOn,
    LocalDate endedOn,
    long version) {

  Contract contract() {
    Commitment commitment = new Commitment(new Term(startsOn, endsOn), new Fte(fte));
    return new Contract(contractId, officerId, yos, commitment, stage(), version);
  }

  private Stage stage() {
    return switch (status) {
      case AGREED -> new Agreed();
      case ACTIVE -> new Active(activatedOn);
      case ENDED -> new Ended(activatedOn, endedOn);
    };
  }
}
