package org.y2a.secondments.workload;

import java.math.BigDecimal;

/** What all secondees of a service work and hold. */
record ServiceCaseload(String yos, BigDecimal fte, int heldCases, int correctCases) {

  Workload against(int casesPerFte) {
    return new Workload(fte, casesPerFte, heldCases, correctCases);
  }
}
