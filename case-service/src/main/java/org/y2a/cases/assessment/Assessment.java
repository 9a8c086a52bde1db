package org.y2a.cases.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.RiskLevel;

/**
 * A completed assessment; the latest one says what a case's risk is.
 *
 * @param mappa as the assessor gives it, and once recorded, as it is registered now
 * @param stage empty while it is not said, see {@link #stageWhen}
 * @param concerns their codes; not read with the case
 */
public record Assessment(
    UUID assessmentId,
    LocalDate completedOn,
    RiskLevel rosh,
    RiskLevel safetyAndWellbeing,
    ReoffendingLikelihood likelihoodOfReoffending,
    Optional<Mappa> mappa,
    Optional<String> stage,
    Optional<LocalDate> startedOn,
    List<String> concerns) {

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
        assessmentId,
        completedOn,
        rosh,
        safetyAndWellbeing,
        likelihoodOfReoffending,
        terms,
        stage,
        startedOn,
        concerns);
  }

  /** The stage that was said; otherwise the first of a case is the one on entering. */
  public String stageWhen(boolean first) {
    return stage.orElse(first ? "ENTERING" : "REVIEW");
  }

  public boolean saysAnotherRiskThan(Assessment other) {
    return rosh != other.rosh
        || safetyAndWellbeing != other.safetyAndWellbeing
        || likelihoodOfReoffending != other.likelihoodOfReoffending
        || !mappa.equals(other.mappa);
  }

  /** The same assessment as the continuation of what was started under an id. */
  Assessment startedAs(UUID id, String startedStage, Optional<LocalDate> on) {
    return new Assessment(
        id,
        completedOn,
        rosh,
        safetyAndWellbeing,
        likelihoodOfReoffending,
        mappa,
        Optional.of(startedStage),
        on,
        concerns);
  }
}
