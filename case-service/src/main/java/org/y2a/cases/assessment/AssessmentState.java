package org.y2a.cases.assessment;

/** Where an assessment stands; COMPLETED when no countersignature was asked for. */
public enum AssessmentState {
  STARTED,
  COMPLETED,
  AWAITING_COUNTERSIGNATURE,
  COUNTERSIGNED,
  RETURNED
}
