package org.y2a.cases.contact;

/** What the outcome of an appointment counts as. */
public enum Attendance {
  ATTENDED,
  ACCEPTABLE_ABSENCE,
  UNACCEPTABLE_ABSENCE,
  NOT_COUNTED
}
