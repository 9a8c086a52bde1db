package org.y2a.cases.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.y2a.kit.time.DailyWork;

/**
 * The watch's day: batches of what is free first; then, one at a time and waiting, whatever another
 * replica or writer held. When it ends, nothing due is left unannounced.
 */
@ApplicationScoped
public class TransferWatchDay implements DailyWork {
  private static final int BATCH = 500;

  private final TransferWatch watch;
  private final WatchStore store;

  TransferWatchDay(TransferWatch watch, WatchStore store) {
    this.watch = watch;
    this.store = store;
  }

  @Override
  public void run(LocalDate today) {
    for (Watched watched : Watched.values()) {
      raiseAll(watched, today);
    }
  }

  private void raiseAll(Watched watched, LocalDate today) {
    while (watch.raiseFree(watched, today, BATCH) == BATCH) {
      // a full batch may have left more
    }
    store.stillDue(watched, today).forEach(id -> watch.raiseWaiting(watched, id, today));
  }
}
