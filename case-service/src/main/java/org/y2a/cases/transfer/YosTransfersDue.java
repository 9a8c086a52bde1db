package org.y2a.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.y2a.cases.youthcase.CaseChange;
import org.y2a.cases.youthcase.CaseHistory;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.time.BusinessClock;

/** One transfer whose day has come, in a transaction of its own. */
@ApplicationScoped
class YosTransfersDue {
  private static final String BY = "case-service";

  private final CaseStore cases;
  private final CaseHistory history;
  private final YosTransferStore store;
  private final YosTransferExecution execution;
  private final BusinessClock clock;

  YosTransfersDue(
      CaseStore cases,
      CaseHistory history,
      YosTransferStore store,
      YosTransferExecution execution,
      BusinessClock clock) {
    this.cases = cases;
    this.history = history;
    this.store = store;
    this.execution = execution;
    this.clock = clock;
  }

  /** Looks again under lock: another replica or a person may have been faster. */
  @Transactional(TxType.REQUIRES_NEW)
  void attend(YosTransfer seen, LocalDate today) {
    YouthCase locked = cases.lock(seen.caseId()).orElseThrow();
    YosTransfer transfer = store.lock(seen.transferId());
    Instant now = clock.now();
    switch (transfer.state()) {
      case OFFERED, ACCEPTED -> attend(locked, transfer, today, now);
      case DONE, REFUSED, WITHDRAWN, EXPIRED, OVERTAKEN -> {
        // settled meanwhile
      }
    }
  }

  private void attend(YouthCase locked, YosTransfer transfer, LocalDate today, Instant now) {
    if (!locked.isOpen() || !locked.yos().equals(transfer.fromYos())) {
      store.overtake(locked.caseId());
    } else if (transfer.state() == YosTransferState.ACCEPTED && transfer.isDueOn(today)) {
      execution.execute(locked, transfer, BY, now);
      record(transfer, "MOVED_TO_YOS", now);
    } else if (transfer.state() == YosTransferState.OFFERED && !transfer.isOpenOn(today)) {
      store.end(transfer.transferId(), YosTransferState.EXPIRED);
      record(transfer, "YOS_TRANSFER_EXPIRED", now);
    }
  }

  private void record(YosTransfer transfer, String what, Instant now) {
    history.record(
        List.of(new CaseChange(transfer.caseId(), what, YosTransferOffers.facts(transfer))),
        BY,
        now);
  }
}
