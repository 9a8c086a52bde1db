package org.y2a.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.reason.CodedReasons;
import org.y2a.cases.reason.ReasonPurpose;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.cases.YosTransferOffered;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;
import org.y2a.kit.time.WorkingDays;

/** The offering side of a handover between services. */
@ApplicationScoped
public class YosTransferOffers {
  private final CaseAccess access;
  private final YosTransferStore store;
  private final CodedReasons reasons;
  private final Outbox outbox;
  private final BusinessClock clock;

  YosTransferOffers(
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

  @Transactional
  public YosTransfer offer(UUID caseId, YosTransferOffer offer, VersionCheck seen) {
    reasons.require(ReasonPurpose.YOS_TRANSFER, offer.reason(), "reason");
    YouthCase locked = access.lockOpen(caseId, seen);
    if (locked.yos().equals(offer.toYos())) {
      throw Problem.conflict("SAME_SERVICE", "The case is with that service already");
    }
    Instant now = clock.now();
    YosTransfer offered = offered(locked, offer, now);
    if (!store.add(offered)) {
      throw Problem.conflict(
          "YOS_TRANSFER_OPEN", "The case is offered to a service already; withdraw that first");
    }
    outbox.publish(
        new YosTransferOffered(
            caseId,
            offered.transferId(),
            offered.fromYos(),
            offered.toYos(),
            offered.offeredOn(),
            offered.transferOn(),
            offered.answerBy(),
            offered.reason()));
    access.changed(locked, "YOS_TRANSFER_OFFERED", facts(offered), now);
    return offered;
  }

  private YosTransfer offered(YouthCase locked, YosTransferOffer offer, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    YosTransferStore.Policy policy = store.policy(today);
    return new YosTransfer(
        TimeOrderedIds.at(now).next(),
        locked.caseId(),
        locked.yos(),
        offer.toYos(),
        offer.homeLocalAuthority(),
        offer.reason(),
        offer.transferOn(),
        today,
        WorkingDays.after(today, policy.workingDaysToAnswer()),
        policy.version(),
        YosTransferState.OFFERED,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        1);
  }

  static Map<String, Object> facts(YosTransfer transfer) {
    return Map.of(
        "transferId", transfer.transferId(), "from", transfer.fromYos(), "to", transfer.toYos());
  }
}
