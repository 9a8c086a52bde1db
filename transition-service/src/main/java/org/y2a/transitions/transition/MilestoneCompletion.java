package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.transitions.protocol.MilestoneCode;

/** A milestone is recorded as done, once, late or not. */
final class MilestoneCompletion {
  private MilestoneCompletion() {}

  static Step of(
      Transition transition, MilestoneCode code, Optional<String> officer, LocalDate on) {
    Milestones milestones = transition.file().milestones();
    if (!milestones.due().containsKey(code)) {
      return new Step.Refused(Refusal.milestoneNotPlanned(code));
    }
    if (!milestones.isOpen(code)) {
      return new Step.Refused(Refusal.milestoneAlreadyCompleted(code));
    }
    if (code.comesAfterTransfer() && transition.stage() != Stage.TRANSFERRED) {
      return new Step.Refused(Refusal.onlyAfterTransfer(code));
    }
    CaseFile done = transition.file().with(milestones.completed(code, on, officer));
    return Step.to(transition.with(done), Announcement.milestoneCompleted(done, code));
  }
}
