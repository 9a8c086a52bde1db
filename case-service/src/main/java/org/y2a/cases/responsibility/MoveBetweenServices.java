package org.y2a.cases.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.cases.child.Homes;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.watch.TransferWatch;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.YosReference;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.Organisation;
import org.y2a.kit.time.BusinessClock;

/**
 * Another youth offending service becomes responsible in one step: service, reference, home, named
 * officer and events together. A handover that probation has accepted stands.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MoveBetweenServices {
  private final CaseStore cases;
  private final Homes homes;
  private final ResponsibilityStore responsibility;
  private final TransferWatch watch;
  private final CaseEvents events;
  private final Outbox outbox;

  MoveBetweenServices(
      CaseStore cases,
      Homes homes,
      ResponsibilityStore responsibility,
      TransferWatch watch,
      CaseEvents events,
      Outbox outbox) {
    this.cases = cases;
    this.homes = homes;
    this.responsibility = responsibility;
    this.watch = watch;
    this.events = events;
    this.outbox = outbox;
  }

  /** Of a case that is locked; {@code at} lies after whatever changed last. */
  public void execute(
      YouthCase locked,
      YosMove move,
      Optional<NamedOfficer> officer,
      Instant at,
      String by,
      Instant now) {
    watch.raiseDue(locked, LocalDate.ofInstant(now, BusinessClock.LONDON));
    give(locked, move, by, now);
    responsibility.move(
        List.of(
            new Move(
                locked.caseId(),
                Organisation.yos(move.toYos()),
                officer,
                at,
                MoveReason.YOS_MOVE,
                Optional.empty())));
    outbox.publishAll(
        List.of(
            events.movedToService(
                locked, move.toYos(), move.homeLocalAuthority(), move.movedOn(), officer),
            events.allocated(locked.caseId(), move.toYos(), move.movedOn(), officer)));
  }

  private void give(YouthCase locked, YosMove move, String by, Instant now) {
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
        by,
        now);
  }
}
