package org.y2a.secondments.workload;

import java.math.BigDecimal;

/** What one secondee works and holds in a service. */
record OfficerCaseload(
    String officerId, int band, BigDecimal fte, int heldCases, int correctCases) {

  Workload against(int casesPerFte) {
    return new Workload(fte, casesPerFte, heldCases, correctCases);
  }
}
