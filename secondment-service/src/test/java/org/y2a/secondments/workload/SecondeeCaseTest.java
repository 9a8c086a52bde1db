package org.y2a.secondments.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.RiskLevel;

class SecondeeCaseTest {

  @ParameterizedTest(name = "RoSH {0}, outcome {1}: {2}")
  @CsvSource({
    ",          ,               false",
    "LOW,       ,               false",
    "MEDIUM,    ,               false",
    "HIGH,      ,               true",
    "VERY_HIGH, ,               true",
    ",          TRANSFER,       true",
    "LOW,       TRANSFER,       true",
    "HIGH,      TRANSFER,       true",
    "MEDIUM,    RETAIN,         false",
    "HIGH,      RETAIN,         true",
    ",          NOT_APPLICABLE, false",
    "VERY_HIGH, NOT_APPLICABLE, true"
  })
  void aSecondeeHoldsHighRiskAndWhatWillTransfer(RiskLevel rosh, Outcome outcome, boolean correct) {
    var known = new SecondeeCase(Optional.ofNullable(rosh), Optional.ofNullable(outcome));
    assertThat(known.isCorrect()).isEqualTo(correct);
  }
}
