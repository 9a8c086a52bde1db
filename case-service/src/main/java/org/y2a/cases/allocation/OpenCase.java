package org.y2a.cases.allocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.OfficerRole;
import org.y2a.cases.order.TransferAt18.Forecast;
import org.y2a.contracts.RiskLevel;

/**
 * What allocation looks at in an open case. E3 blueprint, chapter 7: secondees hold correct cases
 * only, those with high or very high risk of serious harm (RoSH) and those that will transfer at
 * 18.
 *
 * @param heldBefore how often each officer held it in the past
 */
public record OpenCase(
    UUID caseId,
    Optional<RiskLevel> rosh,
    Forecast forecast,
    LocalDate attains18On,
    Optional<NamedOfficer> holder,
    Map<String, Integer> heldBefore) {

  public OpenCase {
    heldBefore = Map.copyOf(heldBefore);
  }

  public boolean isCorrect() {
    return hasHighRisk() || forecast.transfers();
  }

  /** As it will be once its present officer has left. */
  public OpenCase withoutHolder() {
    return new OpenCase(caseId, rosh, forecast, attains18On, Optional.empty(), heldBefore);
  }

  boolean hasHighRisk() {
    return rosh.filter(level -> level.compareTo(RiskLevel.HIGH) >= 0).isPresent();
  }

  boolean isWithSecondee() {
    return holder.filter(officer -> officer.role() == OfficerRole.SECONDEE).isPresent();
  }
}
