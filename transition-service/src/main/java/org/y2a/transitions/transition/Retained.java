package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.Placement;

/** The youth side keeps the case; the delivery unit takes part in the joint decision. */
public record Retained(CaseFile file, Optional<Allocation> allocation) implements Transition {

  @Override
  public Stage stage() {
    return Stage.RETAINED;
  }

  @Override
  public Retained with(CaseFile changed) {
    return new Retained(changed, allocation);
  }

  @Override
  public boolean isOpenToRedecision() {
    return !file.isClosed();
  }

  @Override
  public boolean isRunning() {
    return !file.isClosed();
  }

  @Override
  public Step placedAgain(Optional<Placement> placement, LocalDate on) {
    return Placing.again(this, placement, on);
  }
}
