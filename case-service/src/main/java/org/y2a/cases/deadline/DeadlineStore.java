package org.y2a.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.youthcase.CaseSight;
import org.y2a.kit.database.RecordArguments;

/** Deadlines of cases. */
@ApplicationScoped
class DeadlineStore {
  private static final String SELECT =
      """
      select d.deadline_id, d.case_id, d.yos, d.kind, d.subject_id, d.due_on, d.state, d.met_on,
        d.policy_version, d.triggered_by, d.trigger_id, d.triggered_on, p.source as policy_source,
        (select officer_id from officer_holding h where h.case_id = d.case_id and upper_inf(h.during))
          as officer_id
      from deadline d join deadline_policy p on p.kind = d.kind and p.version = d.policy_version
      """;

  private final Jdbi jdbi;

  DeadlineStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void open(List<Deadline> deadlines) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    DeadlineColumns.INSERT
                        + " on conflict (case_id, kind, subject_id) where state in ('OPEN', 'OVERDUE')"
                        + " do nothing")
                .bindNamedArgumentFinder(RecordArguments.of(DeadlineColumns.of(deadlines)))
                .execute());
  }

  /** The days on which the ones that are met by this were due, the earliest first. */
  List<LocalDate> meet(
      UUID caseId, Collection<DeadlineKind> kinds, Optional<UUID> subjectId, LocalDate on) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    update deadline set met_on = :on, alert_on = null,
                      state = case when :on <= due_on then 'MET' else 'MET_LATE' end
                    where case_id = :caseId and kind = any(:kinds)
                      and subject_id is not distinct from :subject::uuid and state in ('OPEN', 'OVERDUE')
                    returning due_on
                    """)
                .bind("on", on)
                .bind("caseId", caseId)
                .bind("kinds", names(kinds))
                .bind("subject", subjectId.orElse(null))
                .mapTo(LocalDate.class)
                .stream()
                .sorted()
                .toList());
  }

  void withdraw(UUID caseId, Collection<DeadlineKind> kinds, Optional<UUID> subjectId) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update deadline set state = 'WITHDRAWN', alert_on = null
                    where case_id = :caseId and kind = any(:kinds)
                      and subject_id is not distinct from :subject::uuid and state in ('OPEN', 'OVERDUE')
                    """)
                .bind("caseId", caseId)
                .bind("kinds", names(kinds))
                .bind("subject", subjectId.orElse(null))
                .execute());
  }

  List<DeadlineView> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(SELECT + " where d.case_id = :id order by d.due_on, d.deadline_id")
                .bind("id", caseId)
                .mapTo(DeadlineView.class)
                .list());
  }

  /** One more than the limit, when there is more. */
  List<DeadlineView> find(CaseSight sight, String yos, WorkListCriteria wanted) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    SELECT
                        + " join youth_case c on c.case_id = d.case_id"
                        + wanted.condition()
                        + " and "
                        + sight.condition()
                        + " order by d.due_on, d.deadline_id limit :limit")
                .bindMap(sight.bindings())
                .bind("yos", yos)
                .bind("states", names(wanted.states()))
                .bind("dueBy", wanted.dueBy().orElse(null))
                .bind("officer", wanted.officerId().orElse(null))
                .bind("afterDue", wanted.after().map(WorkListCriteria.After::dueOn).orElse(null))
                .bind(
                    "afterId", wanted.after().map(WorkListCriteria.After::deadlineId).orElse(null))
                .bind("limit", wanted.limit() + 1)
                .mapTo(DeadlineView.class)
                .list());
  }

  private static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }
}
