package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.Optional;

public record SyntheticAssessment(
    LocalDate completedOn,
    RiskLevel rosh,
    RiskLevel safetyAndWellbeing,
    Likelihood likelihoodOfReoffending,
    Optional<Mappa> mappa) {

  public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
  }

  public enum Likelihood {
    LOW,
    MEDIUM,
    HIGH
  }

  /** Category 1 to 4, level 1 to 3. */
  public record Mappa(int category, int level) {}

  public boolean highRisk() {
    return rosh.compareTo(RiskLevel.HIGH) >= 0;
  }
}
