package org.y2a.cases.oversight;

/** Where a submission stands; WITHDRAWN when the case went away before it was decided. */
public enum SubmissionState {
  AWAITING,
  COUNTERSIGNED,
  RETURNED,
  WITHDRAWN
}
