package org.y2a.transitions.transition;

/** The name of a stage, for lists and filters. */
public enum Stage {
  PLANNING,
  HANDOVER_OFFERED,
  HANDOVER_ACCEPTED,
  TRANSFERRED,
  RETAINED,
  NOT_APPLICABLE,
  WITHDRAWN
}
