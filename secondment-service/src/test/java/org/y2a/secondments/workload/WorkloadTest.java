package org.y2a.secondments.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadTest {

  @ParameterizedTest(name = "{2} cases at {0} FTE of {1}: {4} %")
  @CsvSource({
    "1.0,  25, 0,    25.0, 0,   false",
    "1.0,  25, 24,   25.0, 96,  false",
    "1.0,  25, 25,   25.0, 100, false",
    "1.0,  25, 26,   25.0, 104, true",
    "0.5,  25, 12,   12.5, 96,  false",
    "0.5,  25, 13,   12.5, 104, true",
    "0.2,  25, 5,    5.0,  100, false",
    "0.2,  25, 6,    5.0,  120, true",
    "1.6,  25, 13,   40.0, 33,  false",
    "1.6,  25, 25,   40.0, 63,  false",
    "9.9,  25, 248, 247.5, 100, true",
    "1.0,  20, 25,   20.0, 125, true",
    "0.0,  25, 0,    0.0,  0,   false"
  })
  void casesAreHeldAgainstTheStandard(
      BigDecimal fte, int standard, int held, BigDecimal capacity, int percent, boolean over) {
    var workload = new Workload(fte, standard, held, 0);
    assertThat(workload.capacity()).isEqualTo(capacity);
    assertThat(workload.loadPercent()).isEqualTo(percent);
    assertThat(workload.overCapacity()).isEqualTo(over);
  }

  @Property
  void aServiceHoldsWhatItsSecondeesHold(
      @ForAll @IntRange(min = 1, max = 10) int tenths,
      @ForAll @IntRange(max = 60) int correct,
      @ForAll @IntRange(max = 60) int other) {
    var one = new Workload(BigDecimal.valueOf(tenths, 1), 25, correct + other, correct);
    var both = Workload.none(25).plus(one).plus(one);
    assertThat(both.otherCases()).isEqualTo(2 * other);
    assertThat(both.loadPercent()).isEqualTo(one.loadPercent());
    assertThat(both.overCapacity()).isEqualTo(one.overCapacity());
  }
}
