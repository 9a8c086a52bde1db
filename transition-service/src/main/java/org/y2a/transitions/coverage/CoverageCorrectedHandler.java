package org.y2a.transitions.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.y2a.contracts.directory.CoverageCorrected;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.kit.time.BusinessClock;
import org.y2a.transitions.transition.Transitions;

/** An operator corrected who covers an authority: its cases move, at once or when it takes hold. */
@ApplicationScoped
class CoverageCorrectedHandler implements EventHandler<CoverageCorrected> {
  private final CoverageCorrections corrections;
  private final Transitions transitions;

  CoverageCorrectedHandler(CoverageCorrections corrections, Transitions transitions) {
    this.corrections = corrections;
    this.transitions = transitions;
  }

  @Override
  public Class<CoverageCorrected> dataClass() {
    return CoverageCorrected.class;
  }

  @Override
  public void handle(CoverageCorrected corrected, EventMetadata metadata) {
    corrections.record(corrected);
    transitions.placeByCorrections(LocalDate.ofInstant(metadata.time(), BusinessClock.LONDON));
  }
}
