package org.y2a.cases.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
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

/** What waits for a manager's countersignature in their service; each case shown is audited. */
@ApplicationScoped
class OversightQueue {
  private static final int CURSOR_PARTS = 3;

  private final CaseAccess access;
  private final SubmissionStore store;
  private final AccessAudit audit;

  OversightQueue(CaseAccess access, SubmissionStore store, AccessAudit audit) {
    this.access = access;
    this.store = store;
    this.audit = audit;
  }

  @Transactional
  Page<QueuedItem> page(Optional<String> after, int limit) {
    List<QueuedItem> rows =
        access.scope() instanceof CaseScope.OfService(String yos)
            ? store.queue(access.sight(), yos, after.map(OversightQueue::place), limit)
            : List.of();
    Page<QueuedItem> page =
        Page.of(
            rows,
            limit,
            last ->
                Cursor.encode(
                    Integer.toString(last.urgency()),
                    last.submittedAt().toString(),
                    last.submissionId().toString()));
    audit.read(
        "youth-case", page.items().stream().map(i -> i.caseId().toString()).distinct().toList());
    return page;
  }

  private static QueuedItem.Place place(String cursor) {
    List<String> parts = Cursor.decode(cursor, CURSOR_PARTS);
    try {
      return new QueuedItem.Place(
          Integer.parseInt(parts.getFirst()),
          Instant.parse(parts.get(1)),
          UUID.fromString(parts.getLast()));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.invalid(new FieldError("after", "CURSOR", "Not a cursor from an earlier page"));
    }
  }
}
