package org.y2a.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.allocation.Capacities;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.Officers;
import org.y2a.cases.reason.CodedReasons;
import org.y2a.cases.reason.ReasonPurpose;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.cases.YosTransferRefused;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** The receiving side of a handover between services. */
@ApplicationScoped
public class YosTransferAnswers {
  private record Open(YouthCase locked, YosTransfer transfer) {}

  private final CaseAccess access;
  private final YosTransferStore store;
  private final YosTransferExecution execution;
  private final Officers officers;
  private final Capacities capacities;
  private final CodedReasons reasons;
  private final Outbox outbox;
  private final BusinessClock clock;

  YosTransferAnswers(
      CaseAccess access,
      YosTransferStore store,
      YosTransferExecution execution,
      Officers officers,
      Capacities capacities,
      CodedReasons reasons,
      Outbox outbox,
      BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.execution = execution;
    this.officers = officers;
    this.capacities = capacities;
    this.reasons = reasons;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Responsibility moves with it when the day has come; otherwise the day's work moves it. */
  @Transactional
  public void accept(UUID transferId, YosTransferAcceptance acceptance, VersionCheck seen) {
    Instant now = clock.now();
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    Open open = open(transferId, today, seen);
    YosTransfer offered = open.transfer();
    NamedOfficer officer = officers.named(acceptance.officerId(), offered.toYos());
    Map<String, Object> beyond =
        capacities
            .require(officer, offered.toYos(), acceptance.overCapacityReason())
            .map(load -> load.beyondBecause(acceptance.overCapacityReason().orElseThrow()))
            .orElse(Map.of());
    String reference = acceptance.reference().orElse(open.locked().reference()).value();
    if (store.isTaken(reference, offered.toYos(), offered.caseId())) {
      throw Problem.conflict(
          "YOS_REFERENCE_TAKEN", "The service already has another case under this reference");
    }
    store.accept(transferId, today, officer.officerId(), reference);
    if (offered.isDueOn(today)) {
      LocalDate on =
          execution.execute(open.locked(), store.lock(transferId), access.callerName(), now);
      changed(open, "MOVED_TO_YOS", Map.of("movedOn", on, "overCapacity", beyond), now);
    } else {
      changed(
          open,
          "YOS_TRANSFER_ACCEPTED",
          Map.of("transferOn", offered.transferOn(), "overCapacity", beyond),
          now);
    }
  }

  @Transactional
  public void refuse(UUID transferId, String reason, VersionCheck seen) {
    reasons.require(ReasonPurpose.YOS_TRANSFER_REFUSAL, reason, "reason");
    Instant now = clock.now();
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    Open open = open(transferId, today, seen);
    YosTransfer offered = open.transfer();
    store.refuse(transferId, today, reason);
    outbox.publish(
        new YosTransferRefused(
            offered.caseId(), transferId, offered.fromYos(), offered.toYos(), today, reason));
    changed(open, "YOS_TRANSFER_REFUSED", Map.of("reason", reason), now);
  }

  private Open open(UUID transferId, LocalDate today, VersionCheck seen) {
    YosTransfer found =
        store
            .find(transferId)
            .filter(t -> access.scope().coversService(t.toYos()))
            .orElseThrow(Problem::notFound);
    YouthCase locked = access.lockOffered(found.caseId());
    YosTransfer transfer = store.lock(transferId);
    seen.check(transfer.version());
    if (!transfer.isOpenOn(today)) {
      throw Problem.conflict(
          "YOS_TRANSFER_NOT_OPEN", "The offer is answered, withdrawn or past its last day");
    }
    if (!locked.isOpen() || !locked.yos().equals(transfer.fromYos())) {
      throw Problem.conflict("CASE_NOT_OPEN", "The case is no longer open with that service");
    }
    return new Open(locked, transfer);
  }

  private void changed(Open open, String what, Map<String, Object> more, Instant now) {
    var facts = new LinkedHashMap<>(YosTransferOffers.facts(open.transfer()));
    facts.putAll(more);
    access.changed(open.locked(), what, facts, now);
  }
}
