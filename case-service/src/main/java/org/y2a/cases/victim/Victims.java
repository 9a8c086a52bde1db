package org.y2a.cases.victim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.security.Roles;
import org.y2a.kit.time.BusinessClock;

/**
 * Victims of a case's offences, for those who work with victims; for everybody else there are none.
 * Who read a victim's record is audited as such.
 */
@ApplicationScoped
public class Victims {
  static final String RECORD_TYPE = "victim";

  private static final Set<String> VICTIM_WORK = Set.of(Roles.YOS_MANAGER, Roles.VICTIM_LIAISON);

  private final CaseAccess access;
  private final VictimStore store;
  private final VictimContactStore contacts;
  private final CurrentCaller caller;
  private final AccessAudit audit;
  private final BusinessClock clock;

  Victims(
      CaseAccess access,
      VictimStore store,
      VictimContactStore contacts,
      CurrentCaller caller,
      AccessAudit audit,
      BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.contacts = contacts;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** A victim with who it is, where that is known. */
  public record Known(Victim victim, Optional<VictimContact> contact) {}

  @Transactional
  public List<Victim> of(UUID caseId) {
    requireVictimWork();
    access.read(caseId);
    List<Victim> victims = store.of(caseId);
    audit.read(RECORD_TYPE, victims.stream().map(v -> v.victimId().toString()).toList());
    return victims;
  }

  @Transactional
  public Known read(UUID caseId, UUID victimId) {
    requireVictimWork();
    access.read(caseId);
    Victim victim = store.find(caseId, victimId).orElseThrow(Problem::notFound);
    audit.read(RECORD_TYPE + "-contact", victimId.toString());
    return new Known(victim, contacts.of(victimId));
  }

  /** The new version of the case. */
  @Transactional
  public long add(UUID caseId, Victim victim, Optional<VictimContact> contact, VersionCheck seen) {
    requireVictimWork();
    return put(access.lockOpen(caseId, seen), victim, contact, "VICTIM_ADDED");
  }

  /** The new version of the case. */
  @Transactional
  public long change(
      UUID caseId, Victim victim, Optional<VictimContact> contact, VersionCheck seen) {
    requireVictimWork();
    YouthCase locked = access.lockOpen(caseId, seen);
    if (store.find(caseId, victim.victimId()).isEmpty()) {
      throw Problem.notFound();
    }
    return put(locked, victim, contact, "VICTIM_CHANGED");
  }

  private long put(YouthCase locked, Victim victim, Optional<VictimContact> contact, String what) {
    if (victim.offenceId().filter(id -> !store.isOffenceOf(locked.caseId(), id)).isPresent()) {
      throw Problem.invalid(new FieldError("offenceId", "KNOWN", "Not an offence of the case"));
    }
    store.put(locked.caseId(), victim);
    contacts.put(victim.victimId(), contact);
    audit.changed(RECORD_TYPE, victim.victimId().toString(), what);
    return access.changed(
        locked, what, Map.of("victimId", victim.victimId(), "wish", victim.wish()), clock.now());
  }

  private void requireVictimWork() {
    if (VICTIM_WORK.stream().noneMatch(caller.get()::has)) {
      throw Problem.notFound();
    }
  }
}
