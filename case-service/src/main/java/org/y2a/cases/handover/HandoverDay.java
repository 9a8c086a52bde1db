package org.y2a.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.y2a.kit.time.DailyWork;

/** Executes the handovers whose day has come: what is free first, then what somebody held. */
@ApplicationScoped
public class HandoverDay implements DailyWork {
  private static final int BATCH = 200;

  private final Handovers handovers;
  private final HandoverStore store;

  HandoverDay(Handovers handovers, HandoverStore store) {
    this.handovers = handovers;
    this.store = store;
  }

  @Override
  public void run(LocalDate today) {
    while (handovers.executeFree(today, BATCH) == BATCH) {
      // a full batch may have left more
    }
    store.stillDue(today).forEach(caseId -> handovers.executeWaiting(caseId, today));
  }
}
