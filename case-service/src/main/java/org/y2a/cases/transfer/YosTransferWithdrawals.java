package org.y2a.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.reason.CodedReasons;
import org.y2a.cases.reason.ReasonPurpose;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseScope;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.cases.YosTransferWithdrawn;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/**
 * Taking back: an offer by the service that made it; what is agreed by either, until it takes hold.
 */
@ApplicationScoped
public class YosTransferWithdrawals {
  private final CaseAccess access;
  private final YosTransferStore store;
  private final CodedReasons reasons;
  private final Outbox outbox;
  private final BusinessClock clock;

  YosTransferWithdrawals(
      CaseAccess access,
      YosTransferStore store,
      CodedReasons reasons,
      Outbox outbox,
      BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.reasons = reasons;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The new version. */
  @Transactional
  public long withdraw(UUID transferId, String reason, VersionCheck seen) {
    reasons.require(ReasonPurpose.YOS_TRANSFER_WITHDRAWAL, reason, "reason");
    CaseScope scope = access.scope();
    YosTransfer found =
        store
            .find(transferId)
            .filter(t -> scope.coversService(t.fromYos()) || scope.coversService(t.toYos()))
            .orElseThrow(Problem::notFound);
    YouthCase locked = access.lockOffered(found.caseId());
    YosTransfer open = store.lock(transferId);
    seen.check(open.version());
    boolean offering = scope.coversService(open.fromYos());
    requireOpen(open, offering);
    Instant now = clock.now();
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    String by = offering ? open.fromYos() : open.toYos();
    store.withdraw(transferId, by, reason, today);
    outbox.publish(
        new YosTransferWithdrawn(
            open.caseId(), transferId, open.fromYos(), open.toYos(), today, by, reason));
    Map<String, Object> facts = new LinkedHashMap<>(YosTransferOffers.facts(open));
    facts.put("by", by);
    facts.put("reason", reason);
    access.changed(locked, "YOS_TRANSFER_WITHDRAWN", facts, now);
    return open.version() + 1;
  }

  private static void requireOpen(YosTransfer transfer, boolean offering) {
    switch (transfer.state()) {
      case ACCEPTED -> {
        // agreed and not done: either side
      }
      case OFFERED -> {
        if (!offering) {
          throw Problem.conflict(
              "YOS_TRANSFER_NOT_ANSWERED", "The offer is not answered yet: refuse it");
        }
      }
      case DONE, REFUSED, WITHDRAWN, EXPIRED, OVERTAKEN ->
          throw Problem.conflict(
              "YOS_TRANSFER_NOT_OPEN", "The transfer is %s already".formatted(transfer.state()));
    }
  }
}
