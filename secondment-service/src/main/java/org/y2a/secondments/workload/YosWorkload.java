package org.y2a.secondments.workload;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.y2a.secondments.policy.SecondmentPolicy;

record YosWorkload(@JsonUnwrapped YosLoad total, List<OfficerLoad> officers) {

  static YosWorkload of(
      String yos, LocalDate on, SecondmentPolicy policy, List<OfficerCaseload> caseloads) {
    int standard = policy.casesPerFte();
    Workload all =
        caseloads.stream()
            .map(caseload -> caseload.against(standard))
            .reduce(Workload.none(standard), Workload::plus);
    return new YosWorkload(
        YosLoad.of(yos, on, policy, all),
        caseloads.stream().map(caseload -> OfficerLoad.of(caseload, standard)).toList());
  }
}
