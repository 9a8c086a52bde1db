package org.y2a.cases.departure;

/** How the cases of an officer who leaves find their next officers. */
public enum DeparturePlan {
  EVEN,
  RECOMMENDED,
  LIST
}
