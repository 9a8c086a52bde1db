package org.y2a.local.demo;

/** What people do for a transition, in the order in which one day's steps are taken. */
enum Step {
  START_PLANNING("PLANNING_STARTED"),
  NAME_SECONDEE("SECONDEE_NAMED"),
  DECIDE_JOINTLY("JOINT_DECISION"),
  NAME_PRACTITIONER("PRACTITIONER_NAMED"),
  ACKNOWLEDGE_PACK("PACK_ACKNOWLEDGED"),
  OFFER_HANDOVER("HANDOVER"),
  REFUSE_HANDOVER("HANDOVER"),
  OFFER_HANDOVER_AGAIN("HANDOVER"),
  ACCEPT_HANDOVER("HANDOVER"),
  HOLD_FIRST_APPOINTMENT("FIRST_APPOINTMENT"),
  REVIEW("POST_TRANSFER_REVIEW");

  private final String milestone;

  Step(String milestone) {
    this.milestone = milestone;
  }

  /** The code of the milestone that the step completes or works towards. */
  String milestone() {
    return milestone;
  }
}
