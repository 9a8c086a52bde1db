package org.y2a.cases.handover;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.transitions.HandoverAccepted;
import org.y2a.kit.inbox.RejectedEvent;
import org.y2a.kit.time.BusinessClock;

/** Accepted handovers: executed at once when their day has come, otherwise kept until it does. */
@ApplicationScoped
public class Handovers {
  private static final Logger LOG = Logger.getLogger(Handovers.class);

  private final HandoverStore store;
  private final CaseStore cases;
  private final TransferOfResponsibility transfer;
  private final BusinessClock clock;

  Handovers(
      HandoverStore store,
      CaseStore cases,
      TransferOfResponsibility transfer,
      BusinessClock clock) {
    this.store = store;
    this.cases = cases;
    this.transfer = transfer;
    this.clock = clock;
  }

  /**
   * A repeated acceptance, or one of a case that is closed or transferred, changes nothing. One for
   * the service that has given the case away meanwhile stands, as it does on the probation side.
   */
  @Transactional(TxType.MANDATORY)
  void accept(HandoverAccepted accepted) {
    YouthCase locked =
        cases
            .lock(accepted.caseId())
            .orElseThrow(() -> new RejectedEvent("UNKNOWN_CASE", "caseId is not a case here"));
    if (!locked.isOpen()) {
      ignore(accepted, "CASE_" + locked.status());
    } else if (!store.accept(accepted)) {
      ignore(accepted, "ACCEPTED_BEFORE");
    } else {
      executeDue(locked.caseId(), clock.today());
    }
  }

  @Transactional(TxType.MANDATORY)
  void withdraw(UUID transitionId, UUID caseId) {
    cases.lock(caseId).ifPresent(locked -> store.dropTransition(transitionId));
  }

  /** How many of a batch were executed. */
  @Transactional(TxType.REQUIRES_NEW)
  int executeFree(LocalDate today, int batch) {
    List<PendingHandover> due = store.lockFree(today, batch);
    Map<UUID, YouthCase> locked =
        cases.findAll(due.stream().map(PendingHandover::caseId).toList()).stream()
            .collect(toMap(YouthCase::caseId, identity()));
    transfer.execute(due, locked, today);
    return due.size();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void executeWaiting(UUID caseId, LocalDate today) {
    executeDue(caseId, today);
  }

  private void executeDue(UUID caseId, LocalDate today) {
    YouthCase locked = cases.lock(caseId).orElseThrow();
    transfer.execute(store.dueOf(caseId, today), Map.of(caseId, locked), today);
  }

  private static void ignore(HandoverAccepted accepted, String code) {
    LOG.infof("Accepted handover %s changes nothing: %s", accepted.transitionId(), code);
  }
}
