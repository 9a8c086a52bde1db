package org.y2a.cases.code;

/** The lists of codes that are kept as data. */
public enum CodeFamily {
  ASSESSMENT_STAGE,
  CONCERN,
  PLAN_KIND,
  OBJECTIVE,
  OBJECTIVE_OUTCOME,
  PLAN_REVIEW_OUTCOME,
  RETURN_REASON,
  APPOINTMENT_KIND,
  APPOINTMENT_OUTCOME
}
