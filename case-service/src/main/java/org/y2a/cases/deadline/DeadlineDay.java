package org.y2a.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.y2a.kit.time.DailyWork;

/** The deadlines' day: what is free first, then, waiting, what somebody held. */
@ApplicationScoped
public class DeadlineDay implements DailyWork {
  private static final int BATCH = 500;

  private final Alerts alerts;
  private final AlertStore store;

  DeadlineDay(Alerts alerts, AlertStore store) {
    this.alerts = alerts;
    this.store = store;
  }

  @Override
  public void run(LocalDate today) {
    while (alerts.raiseFree(today, BATCH) == BATCH) {
      // a full batch may have left more
    }
    store.stillDue(today).forEach(id -> alerts.raiseWaiting(id, today));
  }
}
