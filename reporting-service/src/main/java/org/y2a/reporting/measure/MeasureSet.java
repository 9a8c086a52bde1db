package org.y2a.reporting.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Measures that are asked for together. */
public enum MeasureSet {
  @JsonProperty("transfers")
  TRANSFERS,
  @JsonProperty("secondee-caseloads")
  SECONDEE_CASELOADS
}
