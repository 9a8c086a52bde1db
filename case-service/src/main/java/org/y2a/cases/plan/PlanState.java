package org.y2a.cases.plan;

/** Where a version of a plan stands. */
public enum PlanState {
  DRAFT,
  AGREED,
  SUPERSEDED
}
