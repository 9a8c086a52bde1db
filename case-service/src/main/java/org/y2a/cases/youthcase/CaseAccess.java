package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.security.Roles;

/** The one door to a case for callers: another organisation's case does not exist for them. */
@ApplicationScoped
public class CaseAccess {
  public static final String RECORD_TYPE = "youth-case";

  private final CaseStore cases;
  private final CaseHistory history;
  private final AccessAudit audit;
  private final CurrentCaller caller;
  private final CaseGuard guard;

  CaseAccess(
      CaseStore cases,
      CaseHistory history,
      AccessAudit audit,
      CurrentCaller caller,
      CaseGuard guard) {
    this.cases = cases;
    this.history = history;
    this.audit = audit;
    this.caller = caller;
    this.guard = guard;
  }

  public CaseScope scope() {
    return CaseScope.of(caller.get());
  }

  /** For lists, which show restricted cases to those who may see them and say why. */
  public CaseSight sight() {
    return guard.sight();
  }

  /**
   * 404 unless one of a person's cases is in the caller's scope and none is restricted to others.
   */
  public void requireSightOfPerson(Collection<UUID> caseIds) {
    guard.admitToPerson(caseIds);
  }

  /** 404 unless the caller may see every one of the cases. */
  public void requireSightOfAll(Collection<UUID> caseIds) {
    if (guard.seenOf(caseIds).size() < caseIds.size()) {
      throw Problem.notFound();
    }
  }

  /** The same for callers who act for the service of one of the cases. */
  public void requireServiceOfPerson(Collection<UUID> caseIds) {
    if (!(scope() instanceof CaseScope.OfService || scope() instanceof CaseScope.Everywhere)) {
      throw Problem.notFound();
    }
    requireSightOfPerson(caseIds);
  }

  @Transactional
  public YouthCase read(UUID caseId) {
    YouthCase found = cases.find(caseId).filter(scope()::covers).orElseThrow(Problem::notFound);
    guard.admitReader(caseId);
    audit.read(RECORD_TYPE, caseId.toString());
    return found;
  }

  /** Cases within the caller's scope that leave in a list or a file: one audit entry each. */
  @Transactional(TxType.MANDATORY)
  public void shown(List<UUID> caseIds) {
    audit.read(RECORD_TYPE, caseIds.stream().map(UUID::toString).toList());
  }

  @Transactional
  public List<CaseHistory.Step> readHistory(UUID caseId) {
    read(caseId);
    return history.of(caseId);
  }

  /** Locks a case that the caller's service holds and that is open. */
  @Transactional(TxType.MANDATORY)
  public YouthCase lockOpen(UUID caseId, VersionCheck seen) {
    YouthCase locked =
        cases
            .lock(caseId)
            .filter(found -> scope().coversService(found.yos()))
            .orElseThrow(Problem::notFound);
    guard.admitWriter(caseId);
    seen.check(locked.version());
    if (!locked.isOpen()) {
      throw Problem.conflict("CASE_NOT_OPEN", "The case is " + locked.status());
    }
    return locked;
  }

  /**
   * Locks a case in whatever state for a service that it is offered to, unless it is restricted.
   */
  @Transactional(TxType.MANDATORY)
  public YouthCase lockOffered(UUID caseId) {
    YouthCase locked = cases.lock(caseId).orElseThrow(Problem::notFound);
    guard.admitWriter(caseId);
    return locked;
  }

  /**
   * Locks a case in whatever state, also when it is restricted to others, for the organisation that
   * is responsible for it.
   */
  @Transactional(TxType.MANDATORY)
  public YouthCase lockToProtect(UUID caseId) {
    return cases
        .lock(caseId)
        .filter(scope()::covers)
        .filter(this::isOfCallersOrganisation)
        .orElseThrow(Problem::notFound);
  }

  private boolean isOfCallersOrganisation(YouthCase found) {
    return found
        .responsible()
        .filter(r -> r.organisation().equals(caller.get().organisation()))
        .isPresent();
  }

  /** Those that the caller may see in a list. */
  public Set<UUID> inSight(Collection<UUID> caseIds) {
    return guard.inSight(caseIds);
  }

  /** The case as it stood at an instant. */
  @Transactional
  public YouthCase readAt(UUID caseId, Instant instant) {
    read(caseId);
    return cases.findAt(caseId, instant).orElseThrow(Problem::notFound);
  }

  /** The new version. */
  @Transactional(TxType.MANDATORY)
  public long changed(YouthCase locked, String what, Map<String, Object> facts, Instant at) {
    history.record(
        List.of(new CaseChange(locked.caseId(), what, facts)), caller.get().subject(), at);
    audit.changed(RECORD_TYPE, locked.caseId().toString(), what);
    return locked.version() + 1;
  }

  void opened(List<YouthCase> opened) {
    audit.changed(RECORD_TYPE, opened.stream().map(c -> c.caseId().toString()).toList(), "OPENED");
  }

  public String callerName() {
    return caller.get().subject();
  }

  /** Not a system: what a system brings was signed off where it was made. */
  public boolean callerIsAPerson() {
    return !caller.get().has(Roles.INTEGRATION);
  }
}
