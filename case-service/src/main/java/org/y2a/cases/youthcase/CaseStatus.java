package org.y2a.cases.youthcase;

/** OPEN with a youth offending service; TRANSFERRED to probation at 18; CLOSED by the service. */
public enum CaseStatus {
  OPEN,
  TRANSFERRED,
  CLOSED
}
