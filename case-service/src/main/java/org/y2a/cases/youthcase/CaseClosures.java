package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.handover.HandoverStore;
import org.y2a.cases.responsibility.BusinessDays;
import org.y2a.cases.responsibility.ResponsibilityStore;
import org.y2a.cases.watch.TransferWatch;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** Closes cases: responsibility ends with the closing day. */
@ApplicationScoped
public class CaseClosures {
  private final CaseAccess access;
  private final CaseStore cases;
  private final ResponsibilityStore responsibility;
  private final HandoverStore handovers;
  private final TransferWatch watch;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  CaseClosures(
      CaseAccess access,
      CaseStore cases,
      ResponsibilityStore responsibility,
      HandoverStore handovers,
      TransferWatch watch,
      CaseEvents events,
      Outbox outbox,
      BusinessClock clock) {
    this.access = access;
    this.cases = cases;
    this.responsibility = responsibility;
    this.handovers = handovers;
    this.watch = watch;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The new version. */
  @Transactional
  public long close(UUID caseId, LocalDate closedOn, ClosureReason reason, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    if (closedOn.isBefore(locked.openedOn())) {
      throw Problem.invalid(
          new FieldError("closedOn", "NOT_BEFORE_OPENING", "The case opened later than that"));
    }
    Instant now = clock.now();
    Instant end = BusinessDays.end(closedOn, now);
    if (!end.isAfter(responsibility.presentSince(caseId))) {
      throw Problem.conflict(
          "LATER_CHANGE", "Responsibility or the officer changed after that day; close later");
    }
    watch.raiseDue(locked, closedOn);
    responsibility.end(caseId, end);
    handovers.dropPending(caseId);
    cases.close(caseId, closedOn, reason);
    outbox.publish(events.closed(caseId, closedOn, reason));
    return access.changed(
        locked, "CLOSED", Map.of("closedOn", closedOn, "reason", reason.name()), now);
  }
}
