package org.y2a.contracts;

import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;

/** What an assessment found; {@code mappa} is null when the case is not under MAPPA. */
public record RiskFacts(
    LocalDate assessedOn,
    RiskLevel rosh,
    RiskLevel safetyAndWellbeing,
    ReoffendingLikelihood likelihoodOfReoffending,
    MappaFacts mappa) {

  public RiskFacts {
    required("assessedOn", assessedOn);
    required("rosh", rosh);
    required("safetyAndWellbeing", safetyAndWellbeing);
    required("likelihoodOfReoffending", likelihoodOfReoffending);
  }
}
