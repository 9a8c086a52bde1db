package org.y2a.secondments.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.y2a.secondments.policy.SecondmentPolicy;

record YosLoad(
    String yos,
    LocalDate on,
    String policyVersion,
    BigDecimal fte,
    BigDecimal capacity,
    int heldCases,
    int correctCases,
    int otherCases,
    int loadPercent,
    boolean overCapacity) {

  static YosLoad of(String yos, LocalDate on, SecondmentPolicy policy, Workload workload) {
    return new YosLoad(
        yos,
        on,
        policy.version(),
        workload.fte(),
        workload.capacity(),
        workload.heldCases(),
        workload.correctCases(),
        workload.otherCases(),
        workload.loadPercent(),
        workload.overCapacity());
  }
}
