package org.y2a.cases.oversight;

import java.util.Optional;
import org.y2a.cases.assessment.Assessment;
import org.y2a.contracts.RiskLevel;

/** How soon an item is to be looked at: 0 for very high risk to 3 for low. */
public final class Urgency {
  private Urgency() {}

  /** The higher of the two risks; where nothing is known, high: unknown is not harmless. */
  public static int of(Optional<Assessment> assessment) {
    return RiskLevel.VERY_HIGH.ordinal()
        - assessment.map(Urgency::highest).orElse(RiskLevel.HIGH).ordinal();
  }

  private static RiskLevel highest(Assessment assessment) {
    return assessment.rosh().compareTo(assessment.safetyAndWellbeing()) >= 0
        ? assessment.rosh()
        : assessment.safetyAndWellbeing();
  }
}
