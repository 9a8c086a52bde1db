package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.CurrentCaller;

/** The one door to a case for callers: another organisation's case does not exist for them. */
@ApplicationScoped
public class CaseAccess {
  public static final String RECORD_TYPE = "youth-case";

  private final CaseStore cases;
  private final CaseHistory history;
  private final AccessAudit audit;
  private final CurrentCaller caller;

  CaseAccess(CaseStore cases, CaseHistory history, AccessAudit audit, CurrentCaller caller) {
    this.cases = cases;
    this.history = history;
    this.audit = audit;
    this.caller = caller;
  }

  public CaseScope scope() {
    return CaseScope.of(caller.get());
  }

  @Transactional
  public YouthCase read(UUID caseId) {
    YouthCase found = cases.find(caseId).filter(scope()::covers).orElseThrow(Problem::notFound);
    audit.read(RECORD_TYPE, caseId.toString());
    return found;
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
    seen.check(locked.version());
    if (!locked.isOpen()) {
      throw Problem.conflict("CASE_NOT_OPEN", "The case is " + locked.status());
    }
    return locked;
  }

  /** The new version. */
  @Transactional(TxType.MANDATORY)
  public long changed(YouthCase locked, String what, Map<String, Object> facts, Instant at) {
    history.record(
        List.of(new CaseChange(locked.caseId(), what, facts)), caller.get().subject(), at);
    audit.changed(RECORD_TYPE, locked.caseId().toString(), what);
    return locked.version() + 1;
  }

  void opened(YouthCase opened) {
    audit.changed(RECORD_TYPE, opened.caseId().toString(), "OPENED");
  }

  String callerName() {
    return caller.get().subject();
  }
}
