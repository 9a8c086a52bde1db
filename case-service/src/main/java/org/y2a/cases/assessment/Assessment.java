package org.y2a.cases.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.RiskLevel;

/**
 * A completed assessment; the latest one says what a case's risk is.
 *
 * @param mappa as the assessor gives it, and once recorded, as it is registered now
 */
public record Assessment(
    UUID assessmentId,
    LocalDate completedOn,
    RiskLevel rosh,
    RiskLevel safetyAndWellbeing,
    ReoffendingLikelihood likelihoodOfReoffending,
    Optional<Mappa> mappa) {

  public RiskFacts risk() {
    return new RiskFacts(
        completedOn,
        rosh,
        safetyAndWellbeing,
        likelihoodOfReoffending,
        mappa.map(Mappa::facts).orElse(null));
  }

  /** The same with the terms of MAPPA that are in force. */
  public Assessment under(Optional<Mappa> terms) {
    return new Assessment(
        assessmentId, completedOn, rosh, safetyAndWellbeing, likelihoodOfReoffending, terms);
  }
}
