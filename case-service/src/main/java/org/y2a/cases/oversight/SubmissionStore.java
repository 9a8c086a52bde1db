package org.y2a.cases.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.youthcase.CaseSight;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.database.RecordArguments;

/** What managers have been asked to countersign, and what they said. */
@ApplicationScoped
class SubmissionStore {
  private static final String COLUMNS =
      "submission_id, case_id, yos, item, item_id, item_code, author, completed_on, state";

  private final Jdbi jdbi;

  SubmissionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(UUID id, YouthCase of, Item item, String author, int urgency, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into submission (submission_id, case_id, yos, item, item_id, item_code, author,
                      urgency, completed_on, submitted_at)
                    values (:submissionId, :caseId, :yos, :item, :id, :code, :author, :urgency,
                      :completedOn, :now)
                    """)
                .bindNamedArgumentFinder(RecordArguments.of(item))
                .bind("submissionId", id)
                .bind("caseId", of.caseId())
                .bind("yos", of.yos())
                .bind("item", item.kind().name())
                .bind("author", author)
                .bind("urgency", urgency)
                .bind("now", now)
                .execute());
  }

  Optional<Submission> find(UUID submissionId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select " + COLUMNS + " from submission where submission_id = :id")
                .bind("id", submissionId)
                .mapTo(Submission.class)
                .findOne());
  }

  Optional<Submission> latestOf(ItemKind kind, UUID itemId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select "
                        + COLUMNS
                        + " from submission where item_id = :id and item = :kind"
                        + " order by submitted_at desc limit 1")
                .bind("id", itemId)
                .bind("kind", kind.name())
                .mapTo(Submission.class)
                .findOne());
  }

  void countersign(UUID submissionId, String by, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update submission set state = 'COUNTERSIGNED', decided_by = :by, decided_at = :at
                    where submission_id = :id and state = 'AWAITING'
                    """)
                .bind("id", submissionId)
                .bind("by", by)
                .bind("at", at)
                .execute());
  }

  void withdraw(UUID itemId) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update submission set state = 'WITHDRAWN' where item_id = :id and state = 'AWAITING'
                    """)
                .bind("id", itemId)
                .execute());
  }

  void giveBack(UUID submissionId, Return why, String by, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update submission set state = 'RETURNED', decided_by = :by, decided_at = :at,
                      return_reasons = :reasons, return_text = :text
                    where submission_id = :id and state = 'AWAITING'
                    """)
                .bind("id", submissionId)
                .bind("by", by)
                .bind("at", at)
                .bind("reasons", why.reasons().toArray(String[]::new))
                .bind("text", why.text().orElse(null))
                .execute());
  }

  /** Those of most risk first, then the oldest; one more than the limit, when there is more. */
  List<QueuedItem> queue(CaseSight sight, String yos, Optional<QueuedItem.Place> after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select s.submission_id, s.case_id, s.yos, s.item, s.item_id, s.item_code, s.author,
                      s.completed_on, s.submitted_at, s.urgency, d.due_on, d.state as deadline_state
                    from submission s join youth_case c on c.case_id = s.case_id
                    left join deadline d on d.case_id = s.case_id
                      and d.kind = 'COUNTERSIGNATURE' and d.subject_id = s.item_id
                      and d.state in ('OPEN', 'OVERDUE')
                    where s.yos = :yos and s.state = 'AWAITING' and %s
                      and (:urgency::int is null or (s.urgency, s.submitted_at, s.submission_id)
                        > (:urgency::int, :at::timestamptz, :id::uuid))
                    order by s.urgency, s.submitted_at, s.submission_id limit :limit
                    """
                        .formatted(sight.condition()))
                .bindMap(sight.bindings())
                .bind("yos", yos)
                .bind("urgency", after.map(QueuedItem.Place::urgency).orElse(null))
                .bind("at", after.map(p -> p.submittedAt().toString()).orElse(null))
                .bind("id", after.map(QueuedItem.Place::submissionId).orElse(null))
                .bind("limit", limit + 1)
                .mapTo(QueuedItem.class)
                .list());
  }
}
