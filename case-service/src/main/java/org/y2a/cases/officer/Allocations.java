package org.y2a.cases.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.allocation.Capacities;
import org.y2a.cases.allocation.SecondeeLoad;
import org.y2a.cases.reason.CodedReasons;
import org.y2a.cases.reason.ReasonPurpose;
import org.y2a.cases.responsibility.ResponsibilityStore;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseChange;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.CaseHistory;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** Who holds a case by name; nobody is the alarm, and is said aloud like any other allocation. */
@ApplicationScoped
public class Allocations {
  private static final String WHAT = "OFFICER_ALLOCATED";

  private final CaseAccess access;
  private final CaseStore cases;
  private final CaseHistory history;
  private final Officers officers;
  private final Capacities capacities;
  private final CodedReasons reasons;
  private final ResponsibilityStore responsibility;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  Allocations(
      CaseAccess access,
      CaseStore cases,
      CaseHistory history,
      Officers officers,
      Capacities capacities,
      CodedReasons reasons,
      ResponsibilityStore responsibility,
      CaseEvents events,
      Outbox outbox,
      BusinessClock clock) {
    this.access = access;
    this.cases = cases;
    this.history = history;
    this.officers = officers;
    this.capacities = capacities;
    this.reasons = reasons;
    this.responsibility = responsibility;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The new version; the present one when the officer holds the case already. */
  @Transactional
  public long allocate(
      UUID caseId, Optional<String> officerId, AllocationGrounds grounds, VersionCheck seen) {
    reasons.require(ReasonPurpose.ALLOCATION, grounds.code(), "reasonCode");
    YouthCase locked = access.lockOpen(caseId, seen);
    Optional<NamedOfficer> officer = officerId.map(id -> officers.named(id, locked.yos()));
    if (officer.equals(locked.officer())) {
      return locked.version();
    }
    Optional<SecondeeLoad> beyond =
        officer.flatMap(o -> capacities.require(o, locked.yos(), grounds.overCapacityReason()));
    Instant now = clock.now();
    give(locked, officer, now);
    Map<String, Object> facts = facts(locked, officer, grounds.code());
    grounds.note().ifPresent(note -> facts.put("note", note));
    beyond.ifPresent(
        load ->
            facts.put(
                "overCapacity", load.beyondBecause(grounds.overCapacityReason().orElseThrow())));
    return access.changed(locked, WHAT, facts, now);
  }

  /** The officer is no longer there; a case that somebody else holds by now is left alone. */
  @Transactional(TxType.MANDATORY)
  void vacate(UUID caseId, String officerId) {
    cases
        .lock(caseId)
        .filter(YouthCase::isOpen)
        .filter(c -> c.officer().filter(o -> o.officerId().equals(officerId)).isPresent())
        .ifPresent(this::vacate);
  }

  private void vacate(YouthCase locked) {
    Instant now = clock.now();
    give(locked, Optional.empty(), now);
    history.record(
        List.of(
            new CaseChange(
                locked.caseId(), WHAT, facts(locked, Optional.empty(), "SECONDMENT_ENDED"))),
        "secondment-service",
        now);
  }

  private void give(YouthCase locked, Optional<NamedOfficer> officer, Instant now) {
    responsibility.allocate(locked.caseId(), officer, now);
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    outbox.publish(events.allocated(locked.caseId(), locked.yos(), today, officer));
  }

  private static Map<String, Object> facts(
      YouthCase locked, Optional<NamedOfficer> officer, String reason) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("from", locked.officer().map(NamedOfficer::officerId).orElse(null));
    facts.put("to", officer.map(NamedOfficer::officerId).orElse(null));
    facts.put("reason", reason);
    return facts;
  }
}
