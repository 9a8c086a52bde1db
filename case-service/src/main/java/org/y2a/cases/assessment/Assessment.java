package org.y2a.cases.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.y2a.contracts.MappaFacts;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.RiskLevel;

/** A completed assessment; the latest one says what a case's risk is. */
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
        mappa.map(m -> new MappaFacts(m.category(), m.level())).orElse(null));
  }
}
