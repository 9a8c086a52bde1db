package org.y2a.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.cases.retention.RetentionRule.COMMUNITY;
import static org.y2a.cases.retention.RetentionRule.CUSTODY;
import static org.y2a.cases.retention.RetentionRule.NO_ORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPolicyTest {
  private static final RetentionPolicy POLICY =
      new RetentionPolicy(3, 25, Map.of(COMMUNITY, 6, CUSTODY, 10, NO_ORDER, 3));

  @ParameterizedTest(name = "born {0}, ended {1}, {2}: {3}")
  @CsvSource({
    "2010-05-10, 2026-01-31, COMMUNITY, 2035-05-10",
    "2008-05-10, 2030-01-31, COMMUNITY, 2036-01-31",
    "2008-05-10, 2026-01-31, CUSTODY, 2036-01-31",
    "2008-05-10, 2032-02-29, NO_ORDER, 2035-02-28",
    "2008-02-29, 2020-01-01, NO_ORDER, 2033-03-01",
  })
  void theLongestThatAppliesDecides(
      LocalDate born, LocalDate ended, RetentionRule rule, LocalDate eraseOn) {
    assertThat(POLICY.of(born, ended, List.of(rule)).eraseOn()).isEqualTo(eraseOn);
  }
}
