package org.y2a.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.kit.outbox.Outbox;

/**
 * Says once that a deadline is near and once that it was missed. The mark and the event are one
 * transaction, so that several replicas say nothing twice and miss nothing.
 */
@ApplicationScoped
class Alerts {
  private final AlertStore store;
  private final Outbox outbox;

  Alerts(AlertStore store, Outbox outbox) {
    this.store = store;
    this.outbox = outbox;
  }

  /** How many of a batch were raised. */
  @Transactional(TxType.REQUIRES_NEW)
  int raiseFree(LocalDate today, int batch) {
    List<Alert> raised = store.raiseFree(today, batch);
    announce(raised);
    return raised.size();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void raiseWaiting(UUID deadlineId, LocalDate today) {
    announce(store.raise(deadlineId, today));
  }

  private void announce(List<Alert> raised) {
    outbox.publishAll(raised.stream().map(Alert::event).toList());
  }
}
