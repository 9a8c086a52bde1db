package org.y2a.cases.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.Officers;
import org.y2a.cases.transfer.YosTransferStore;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/**
 * Records a move between services that has happened already in the systems of both. People hand a
 * case over by an offer and its acceptance; an offer that was open is overtaken.
 */
@ApplicationScoped
public class YosMoves {
  private final CaseAccess access;
  private final ResponsibilityStore responsibility;
  private final YosTransferStore transfers;
  private final Officers officers;
  private final MoveBetweenServices step;
  private final BusinessClock clock;

  YosMoves(
      CaseAccess access,
      ResponsibilityStore responsibility,
      YosTransferStore transfers,
      Officers officers,
      MoveBetweenServices step,
      BusinessClock clock) {
    this.access = access;
    this.responsibility = responsibility;
    this.transfers = transfers;
    this.officers = officers;
    this.step = step;
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
    transfers.overtake(caseId);
    step.execute(locked, move, officer, at, access.callerName(), now);
    return access.changed(
        locked,
        "MOVED_TO_YOS",
        Map.of("from", locked.yos(), "to", move.toYos(), "movedOn", move.movedOn()),
        now);
  }
}
