package org.y2a.cases.deadline;

/** Where a deadline stands; WITHDRAWN when the case went away before it was met. */
public enum DeadlineState {
  OPEN,
  MET,
  MET_LATE,
  OVERDUE,
  WITHDRAWN
}
