package org.y2a.cases.offence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** What the orders of a case were made for. */
@ApplicationScoped
public class Offences {
  private final CaseAccess access;
  private final OffenceStore store;
  private final BusinessClock clock;

  Offences(CaseAccess access, OffenceStore store, BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  public List<Offence> of(UUID caseId) {
    access.read(caseId);
    return store.of(caseId);
  }

  /** The new version. */
  @Transactional
  public long add(UUID caseId, Offence offence, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    requireOwnOrder(locked, offence);
    store.add(caseId, offence);
    return access.changed(locked, "OFFENCE_ADDED", facts(offence), clock.now());
  }

  /** The new version. */
  @Transactional
  public long change(UUID caseId, Offence offence, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    requireOwnOrder(locked, offence);
    if (!store.change(caseId, offence)) {
      throw Problem.notFound();
    }
    return access.changed(locked, "OFFENCE_CHANGED", facts(offence), clock.now());
  }

  private static void requireOwnOrder(YouthCase locked, Offence offence) {
    if (offence.orderId().filter(id -> locked.order(id).isEmpty()).isPresent()) {
      throw Problem.invalid(new FieldError("orderId", "KNOWN", "Not an order of the case"));
    }
  }

  private static Map<String, Object> facts(Offence offence) {
    return Map.of(
        "offenceId",
        offence.offenceId(),
        "code",
        offence.code(),
        "category",
        offence.category(),
        "gravity",
        offence.gravity());
  }
}
