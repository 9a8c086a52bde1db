package org.y2a.transitions.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.contracts.MappaFacts;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.RiskLevel;

class UrgencyTest {
  @ParameterizedTest(name = "RoSH {0}, MAPPA {1}: {2}")
  @CsvSource({
    "LOW,       true,  MAPPA_OR_VERY_HIGH_RISK",
    "VERY_HIGH, false, MAPPA_OR_VERY_HIGH_RISK",
    "HIGH,      false, HIGH_RISK",
    "MEDIUM,    false, OTHER",
    "LOW,       false, OTHER",
  })
  void publicProtectionAndVeryHighRiskComeFirst(RiskLevel rosh, boolean mappa, Urgency urgency) {
    var risk =
        new RiskFacts(
            LocalDate.of(2026, 1, 20),
            rosh,
            RiskLevel.LOW,
            ReoffendingLikelihood.LOW,
            mappa ? new MappaFacts(2, 1) : null);

    assertThat(Urgency.of(Optional.of(risk))).isEqualTo(urgency);
  }

  @Test
  void aCaseThatWasNeverAssessedIsNotPutFirst() {
    assertThat(Urgency.of(Optional.empty())).isEqualTo(Urgency.OTHER);
  }
}
