package org.y2a.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/**
 * Limits cases to named staff and lifts that. Managers of the organisation that has the case do so
 * without seeing it, so that a list can be mended when nobody on it is left.
 */
@ApplicationScoped
public class Restrictions {
  private final CaseAccess access;
  private final RestrictionStore store;
  private final BusinessClock clock;

  Restrictions(CaseAccess access, RestrictionStore store, BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  /** The new version. */
  @Transactional
  public long restrict(UUID caseId, Restriction restriction, VersionCheck seen) {
    YouthCase locked = access.lockToProtect(caseId);
    seen.check(locked.version());
    if (!restriction
        .officers()
        .containsAll(locked.officer().map(NamedOfficer::officerId).stream().toList())) {
      throw Problem.conflict(
          "HOLDER_NOT_NAMED", "Name the officer who holds the case, or give it to another first");
    }
    Instant now = clock.now();
    store.put(caseId, restriction, access.callerName(), now);
    return access.changed(
        locked,
        "RESTRICTED",
        Map.of("officers", restriction.officers(), "reasonCode", restriction.reasonCode()),
        now);
  }

  /** The new version; the present one when the case is not restricted. */
  @Transactional
  public long lift(UUID caseId, VersionCheck seen) {
    YouthCase locked = access.lockToProtect(caseId);
    seen.check(locked.version());
    return store.lift(caseId)
        ? access.changed(locked, "RESTRICTION_LIFTED", Map.of(), clock.now())
        : locked.version();
  }
}
