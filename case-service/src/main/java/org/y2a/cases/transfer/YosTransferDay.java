package org.y2a.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.y2a.kit.time.DailyWork;

/** Moves what was agreed for the day and raises what nobody has answered. */
@ApplicationScoped
public class YosTransferDay implements DailyWork {
  private final YosTransfersDue due;
  private final YosTransferStore store;

  YosTransferDay(YosTransfersDue due, YosTransferStore store) {
    this.due = due;
    this.store = store;
  }

  @Override
  public void run(LocalDate today) {
    store.due(today).forEach(transfer -> due.attend(transfer, today));
  }
}
