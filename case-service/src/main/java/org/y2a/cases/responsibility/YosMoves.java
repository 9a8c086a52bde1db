package org.y2a.cases.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.child.Homes;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.Officers;
import org.y2a.cases.watch.TransferWatch;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.VersionCheck;
import org.y2a.cases.youthcase.YosReference;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.Organisation;
import org.y2a.kit.time.BusinessClock;

/**
 * The child moves home and another youth offending service takes the case, in one step. A handover
 * that probation has accepted stands.
 */
@ApplicationScoped
public class YosMoves {
  private final CaseAccess access;
  private final CaseStore cases;
  private final Homes homes;
  private final ResponsibilityStore responsibility;
  private final Officers officers;
  private final TransferWatch watch;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  YosMoves(
      CaseAccess access,
      CaseStore cases,
      Homes homes,
      ResponsibilityStore responsibility,
      Officers officers,
      TransferWatch watch,
      CaseEvents events,
      Outbox outbox,
      BusinessClock clock) {
    this.access = access;
    this.cases = cases;
    this.homes = homes;
    this.responsibility = responsibility;
    this.officers = officers;
    this.watch = watch;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The new version. */
  @Transactional
  public long move(UUID caseId, YosMove move, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    if (locked.yos().equals(move.toYos())) {
      throw Problem.conflict("SAME_SERVICE", "The case is with that service already");
    }
    Instant now = clock.now();
    Instant at = BusinessDays.takingEffect(move.movedOn(), now);
    if (!at.isAfter(responsibility.presentSince(caseId))) {
      throw Problem.conflict(
          "LATER_CHANGE", "Responsibility or the officer changed on or after that day");
    }
    Optional<NamedOfficer> officer = move.officerId().map(id -> officers.named(id, move.toYos()));
    watch.raiseDue(locked, LocalDate.ofInstant(now, BusinessClock.LONDON));
    give(locked, move, now);
    responsibility.move(
        List.of(
            new Move(
                caseId,
                Organisation.yos(move.toYos()),
                officer,
                at,
                MoveReason.YOS_MOVE,
                Optional.empty())));
    outbox.publishAll(
        List.of(
            events.movedToService(
                locked, move.toYos(), move.homeLocalAuthority(), move.movedOn(), officer),
            events.allocated(caseId, move.toYos(), move.movedOn(), officer)));
    return access.changed(
        locked,
        "MOVED_TO_YOS",
        Map.of("from", locked.yos(), "to", move.toYos(), "movedOn", move.movedOn()),
        now);
  }

  private void give(YouthCase locked, YosMove move, Instant now) {
    YosReference reference = move.reference().orElse(locked.reference());
    if (!cases.giveTo(locked.caseId(), move.toYos(), reference)) {
      throw Problem.conflict(
          "YOS_REFERENCE_TAKEN", "The service already has another case under this reference");
    }
    homes.move(
        locked.caseId(),
        locked.child().childId(),
        move.homeLocalAuthority(),
        move.movedOn(),
        access.callerName(),
        now);
  }
}
