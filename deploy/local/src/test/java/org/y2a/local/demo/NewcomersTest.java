package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.y2a.synthetic.SyntheticCaseload;
import org.y2a.synthetic.SyntheticHappening;
import org.y2a.synthetic.SyntheticHappening.NewCase;

class NewcomersTest {

  private static final SyntheticCaseload CASELOAD =
      SyntheticCaseload.generate(1, 500, LocalDate.of(2026, 1, 5));
  private static final List<SyntheticHappening> HAPPENINGS = CASELOAD.happenings(200);

  private static long newCases(List<SyntheticHappening> happenings) {
    return happenings.stream().filter(NewCase.class::isInstance).count();
  }

  @Test
  void allOrNoneOrAShareOfThemComes() {
    long all = newCases(HAPPENINGS);
    assertThat(newCases(new Newcomers(100).among(HAPPENINGS))).isEqualTo(all);
    assertThat(newCases(new Newcomers(0).among(HAPPENINGS))).isZero();
    assertThat(newCases(new Newcomers(20).among(HAPPENINGS))).isBetween(all / 10, all * 3 / 10);
  }

  @Test
  void nothingHappensToACaseThatWasNotOpened() {
    var known = CASELOAD.cases().map(made -> made.yosReference()).collect(Collectors.toSet());
    new Newcomers(20)
        .among(HAPPENINGS)
        .forEach(
            happening -> {
              if (happening instanceof NewCase(var on, var opened)) {
                known.add(opened.yosReference());
              }
              assertThat(known).contains(happening.yosReference());
            });
  }
}
