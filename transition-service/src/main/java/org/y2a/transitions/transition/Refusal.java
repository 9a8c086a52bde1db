package org.y2a.transitions.transition;

import org.y2a.transitions.protocol.MilestoneCode;

/** Why a step is not possible now. */
public record Refusal(String code, String detail) {

  static Refusal notAt(Stage stage, String what) {
    return new Refusal("STAGE_DOES_NOT_ALLOW", what + " while the transition is " + stage + ".");
  }

  static Refusal beforeTransferAge() {
    return new Refusal(
        "BEFORE_18", "The youth side is responsible until the 18th birthday: offer a later day.");
  }

  static Refusal noPdu() {
    return new Refusal("NO_PDU_ALLOCATED", "No delivery unit is allocated yet.");
  }

  static Refusal noNamedPractitioner() {
    return new Refusal(
        "NO_NAMED_PRACTITIONER", "A handover is accepted only with a named practitioner.");
  }

  static Refusal milestoneNotPlanned(MilestoneCode code) {
    return new Refusal("MILESTONE_NOT_PLANNED", code + " is not a milestone of this outcome.");
  }

  static Refusal milestoneAlreadyCompleted(MilestoneCode code) {
    return new Refusal("MILESTONE_ALREADY_COMPLETED", code + " is completed already.");
  }

  static Refusal onlyAfterTransfer(MilestoneCode code) {
    return new Refusal("NOT_YET_TRANSFERRED", code + " comes after the transfer.");
  }
}
