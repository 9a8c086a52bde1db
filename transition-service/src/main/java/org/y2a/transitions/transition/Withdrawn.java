package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.transitions.allocation.Allocation;

/** The case closed before it was transferred. */
public record Withdrawn(
    CaseFile file, Optional<Allocation> allocation, LocalDate withdrawnOn, String reasonCode)
    implements Transition {

  static Step from(Transition transition, LocalDate on, String reasonCode) {
    CaseFile closed = transition.file().closed(on);
    return Step.to(
        new Withdrawn(closed, transition.allocation(), on, reasonCode),
        Announcement.caseWithdrawn(closed, on, reasonCode));
  }

  @Override
  public Stage stage() {
    return Stage.WITHDRAWN;
  }

  @Override
  public Withdrawn with(CaseFile changed) {
    return new Withdrawn(changed, allocation, withdrawnOn, reasonCode);
  }

  @Override
  public boolean isRunning() {
    return false;
  }

  @Override
  public Step caseClosed(LocalDate on, String reason) {
    return Step.to(this);
  }
}
