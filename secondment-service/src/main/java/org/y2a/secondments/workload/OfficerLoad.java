package org.y2a.secondments.workload;

import java.math.BigDecimal;

record OfficerLoad(
    String officerId,
    int band,
    BigDecimal fte,
    BigDecimal capacity,
    int heldCases,
    int correctCases,
    int otherCases,
    int loadPercent) {

  static OfficerLoad of(OfficerCaseload caseload, int casesPerFte) {
    Workload workload = caseload.against(casesPerFte);
    return new OfficerLoad(
        caseload.officerId(),
        caseload.band(),
        workload.fte(),
        workload.capacity(),
        workload.heldCases(),
        workload.correctCases(),
        workload.otherCases(),
        workload.loadPercent());
  }
}
