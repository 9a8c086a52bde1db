package org.y2a.transitions.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.y2a.kit.time.DailyWork;
import org.y2a.transitions.transition.Transitions;

/** Corrections made for a later day take hold on it. */
@ApplicationScoped
class CorrectionsTakeHold implements DailyWork {
  private final Transitions transitions;

  CorrectionsTakeHold(Transitions transitions) {
    this.transitions = transitions;
  }

  @Override
  public void run(LocalDate today) {
    transitions.placeByCorrections(today);
  }
}
