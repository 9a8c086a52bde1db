package org.y2a.transitions.protocol;

/** The steps of a transition that have a limit, in the order of their limits. */
public enum MilestoneCode {
  PLANNING_STARTED,
  SECONDEE_NAMED,
  JOINT_DECISION,
  PRACTITIONER_NAMED,
  PACK_ACKNOWLEDGED,
  HANDOVER,
  FIRST_APPOINTMENT,
  POST_TRANSFER_REVIEW;

  public boolean comesAfterTransfer() {
    return compareTo(HANDOVER) > 0;
  }
}
