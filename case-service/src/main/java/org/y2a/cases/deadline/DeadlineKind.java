package org.y2a.cases.deadline;

/** What the policy asks for by a day. */
public enum DeadlineKind {
  INITIAL_ASSESSMENT,
  PLAN,
  REGULAR_REVIEW,
  PLAN_REVIEW,
  RISK_CHANGE_REVIEW,
  COUNTERSIGNATURE,
  IMPROVEMENT,
  WARNING_1,
  WARNING_2,
  BREACH_REFERRAL
}
