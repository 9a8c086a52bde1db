package org.y2a.secondments.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.secondments.contract.Decision.Refused;
import org.y2a.secondments.contract.Decision.Taken;
import org.y2a.secondments.contract.Stage.Active;
import org.y2a.secondments.contract.Stage.Agreed;
import org.y2a.secondments.contract.Stage.Ended;

/** A secondment: an officer works in a youth offending service for a part of their time. */
public record Contract(
    UUID contractId,
    String officerId,
    String yos,
    Commitment commitment,
    Stage stage,
    long version) {

  /**
   * The officer takes up the post.
   *
   * @param workedElsewhere FTE of the officer's other contracts that are active, whatever their
   *     term: one that is overdue to end still takes their time
   */
  public Decision activate(LocalDate today, BigDecimal workedElsewhere) {
    Term term = commitment.term();
    if (!(stage instanceof Agreed)) {
      return new Refused(Refusal.CONTRACT_NOT_AGREED);
    }
    if (today.isBefore(term.startsOn())) {
      return new Refused(Refusal.CONTRACT_NOT_STARTED);
    }
    if (today.isAfter(term.endsOn())) {
      return new Refused(Refusal.CONTRACT_OVER);
    }
    if (workedElsewhere.add(commitment.fte().value()).compareTo(Fte.FULL_TIME) > 0) {
      return new Refused(Refusal.BEYOND_FULL_TIME);
    }
    return new Taken(at(new Active(today)));
  }

  /**
   * The officer leaves the post.
   *
   * @param casesHeld the officer's cases in this service: each is handed over first
   */
  public Decision end(LocalDate today, int casesHeld) {
    if (!(stage instanceof Active(LocalDate activatedOn))) {
      return new Refused(Refusal.CONTRACT_NOT_ACTIVE);
    }
    if (casesHeld > 0) {
      return new Refused(Refusal.OFFICER_HOLDS_CASES);
    }
    return new Taken(at(new Ended(activatedOn, today)));
  }

  /** What it still takes of the officer's time: an early end gives the rest back. */
  public Commitment promised() {
    return stage instanceof Ended(LocalDate activatedOn, LocalDate endedOn)
        ? new Commitment(commitment.term().until(endedOn), commitment.fte())
        : commitment;
  }

  private Contract at(Stage next) {
    return new Contract(contractId, officerId, yos, commitment, next, version + 1);
  }
}
