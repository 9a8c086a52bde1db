package org.y2a.cases.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.EventData;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.time.BusinessClock;

/**
 * Announces each open case once when planning falls due and once when the child turns 18. The mark
 * and the event are one transaction, so that several replicas raise nothing twice and miss nothing.
 */
@ApplicationScoped
public class TransferWatch {
  private final WatchStore store;
  private final CaseStore cases;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  TransferWatch(
      WatchStore store, CaseStore cases, CaseEvents events, Outbox outbox, BusinessClock clock) {
    this.store = store;
    this.cases = cases;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** How many of a batch were raised. */
  @Transactional(TxType.REQUIRES_NEW)
  int raiseFree(Watched watched, LocalDate today, int batch) {
    List<UUID> due = store.raiseFree(watched, today, clock.now(), batch);
    announce(watched, due);
    return due.size();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void raiseWaiting(Watched watched, UUID caseId, LocalDate today) {
    raise(watched, caseId, today);
  }

  /**
   * Announces what is due of a case that the running transaction has locked and is about to take
   * out of the watch's sight: the day's work may not have come to it yet.
   */
  @Transactional(TxType.MANDATORY)
  public void raiseDue(YouthCase locked, LocalDate today) {
    if (!locked.raised().planning() && locked.dates().planningDueBy(today)) {
      raise(Watched.PLANNING, locked.caseId(), today);
    }
    if (!locked.raised().transferAge() && locked.dates().transferAgeReachedBy(today)) {
      raise(Watched.TRANSFER_AGE, locked.caseId(), today);
    }
  }

  private void raise(Watched watched, UUID caseId, LocalDate today) {
    if (store.raise(watched, caseId, today, clock.now())) {
      announce(watched, List.of(caseId));
    }
  }

  private void announce(Watched watched, List<UUID> caseIds) {
    if (!caseIds.isEmpty()) {
      outbox.publishAll(cases.findAll(caseIds).stream().map(c -> event(watched, c)).toList());
    }
  }

  private EventData event(Watched watched, YouthCase youthCase) {
    return switch (watched) {
      case PLANNING -> events.planningDue(youthCase);
      case TRANSFER_AGE -> events.transferAgeReached(youthCase);
    };
  }
}
