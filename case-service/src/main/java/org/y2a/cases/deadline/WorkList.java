package org.y2a.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseScope;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;

/** Shows what is due, of one case or of a service; each case shown is audited. */
@ApplicationScoped
@Transactional
class WorkList {
  private final CaseAccess access;
  private final DeadlineStore store;
  private final AccessAudit audit;

  WorkList(CaseAccess access, DeadlineStore store, AccessAudit audit) {
    this.access = access;
    this.store = store;
    this.audit = audit;
  }

  List<DeadlineView> ofCase(UUID caseId) {
    access.read(caseId);
    return store.of(caseId);
  }

  /** A service that is not the caller's has nothing to show. */
  Page<DeadlineView> of(Optional<String> yos, WorkListCriteria wanted) {
    String service = yos.or(this::ownService).orElseThrow(WorkList::serviceNeeded);
    List<DeadlineView> rows =
        access.scope().coversService(service)
            ? store.find(access.sight(), service, wanted)
            : List.of();
    Page<DeadlineView> page =
        Page.of(
            rows,
            wanted.limit(),
            last -> Cursor.encode(last.dueOn().toString(), last.deadlineId().toString()));
    audit.read(
        "youth-case", page.items().stream().map(d -> d.caseId().toString()).distinct().toList());
    return page;
  }

  private Optional<String> ownService() {
    return access.scope() instanceof CaseScope.OfService(String own)
        ? Optional.of(own)
        : Optional.empty();
  }

  private static Problem serviceNeeded() {
    return Problem.invalid(
        new FieldError("yos", "REQUIRED", "Say whose deadlines: you are of no service"));
  }
}
