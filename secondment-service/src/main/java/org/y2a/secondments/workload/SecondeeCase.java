package org.y2a.secondments.workload;

import java.util.Optional;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.RiskLevel;

/**
 * What is known of a case that decides whether it is one for a secondee. E3 blueprint, chapter 7:
 * secondees hold correct cases only, those with high or very high risk of serious harm (RoSH) and
 * those that will transfer to probation at 18.
 */
public record SecondeeCase(Optional<RiskLevel> rosh, Optional<Outcome> outcome) {

  public boolean isCorrect() {
    return hasHighRisk() || willTransfer();
  }

  private boolean hasHighRisk() {
    return rosh.filter(level -> level.compareTo(RiskLevel.HIGH) >= 0).isPresent();
  }

  private boolean willTransfer() {
    return outcome.filter(decided -> decided == Outcome.TRANSFER).isPresent();
  }
}
