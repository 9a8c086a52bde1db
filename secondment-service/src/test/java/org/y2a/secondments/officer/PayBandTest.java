package org.y2a.secondments.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayBandTest {

  @ParameterizedTest
  @CsvSource({"PO, 2016-04-01, 4", "PO, 2026-04-01, 4", "PSO, 2016-04-01, 3", "PSO, 2026-04-01, 3"})
  void aRoleHasItsBandByDate(OfficerRole role, LocalDate on, int band) {
    assertThat(PayBand.of(role, on)).contains(band);
  }
}
