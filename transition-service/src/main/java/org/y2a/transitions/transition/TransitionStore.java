package org.y2a.transitions.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Transitions in the database. */
@ApplicationScoped
class TransitionStore {
  private final Jdbi jdbi;
  private final TransitionRows rows;

  TransitionStore(Jdbi jdbi, TransitionRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
  }

  UUID nextId() {
    return jdbi.withHandle(h -> h.createQuery("select uuidv7()").mapTo(UUID.class).one());
  }

  /** Does nothing, and says so, when the case has a transition already. */
  boolean add(Transition transition) {
    return jdbi.withHandle(
        h -> {
          boolean added =
              h.createUpdate(TransitionColumns.INSERT)
                      .bindMethods(rows.row(transition, 1))
                      .execute()
                  == 1;
          if (added) {
            writeMilestones(h, MilestoneRow.of(transition));
            insertDecision(h, transition);
          }
          return added;
        });
  }

  Optional<StoredTransition> find(UUID id) {
    return jdbi.withHandle(h -> load(h, "id = :key", id));
  }

  Optional<StoredTransition> findToChange(UUID id) {
    return jdbi.withHandle(h -> load(h, "id = :key for update", id));
  }

  Optional<StoredTransition> findToChangeOfCase(UUID caseId) {
    return jdbi.withHandle(h -> load(h, "case_id = :key for update", caseId));
  }

  StoredTransition change(StoredTransition before, Transition after) {
    long version = before.version() + 1;
    jdbi.useHandle(
        h -> {
          h.createUpdate(TransitionColumns.UPDATE).bindMethods(rows.row(after, version)).execute();
          changeMilestones(h, before.transition(), after);
          if (!after.file().decision().equals(before.transition().file().decision())) {
            insertDecision(h, after);
          }
        });
    return new StoredTransition(after, version);
  }

  List<Decision> decisions(UUID id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select reason_code as reason, policy_version, decided_on, cause
                    from decision where transition_id = :id order by number
                    """)
                .bind("id", id)
                .mapTo(Decision.class)
                .list());
  }

  /** Cases that another unit covers on a day than the one they are with, by a correction. */
  List<UUID> misplacedCases(LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select t.case_id
                    from transition t
                    cross join lateral (
                      select c.pdu from coverage_correction c
                      where c.local_authority = t.home_local_authority and c.valid_from <= :on
                      order by c.valid_from desc limit 1) covering
                    where t.stage in ('PLANNING', 'HANDOVER_OFFERED', 'RETAINED')
                      and t.case_closed_on is null and t.pdu is distinct from covering.pdu
                    order by t.case_id
                    """)
                .bind("on", on)
                .mapTo(UUID.class)
                .list());
  }

  private Optional<StoredTransition> load(Handle h, String where, UUID key) {
    return h.createQuery("select * from transition where " + where)
        .bind("key", key)
        .mapTo(TransitionRow.class)
        .findOne()
        .map(row -> new StoredTransition(rows.transition(row, milestones(h, row)), row.version()));
  }

  private static List<MilestoneRow> milestones(Handle h, TransitionRow row) {
    return h.createQuery("select * from milestone where transition_id = :id")
        .bind("id", row.id())
        .mapTo(MilestoneRow.class)
        .list();
  }

  private static void changeMilestones(Handle h, Transition before, Transition after) {
    List<MilestoneRow> known = MilestoneRow.of(before);
    List<MilestoneRow> wanted = MilestoneRow.of(after);
    var gone = new HashSet<>(known.stream().map(MilestoneRow::code).toList());
    wanted.forEach(row -> gone.remove(row.code()));
    if (!gone.isEmpty()) {
      h.createUpdate("delete from milestone where transition_id = :id and code = any(:codes)")
          .bind("id", after.file().transitionId())
          .bind("codes", gone.stream().map(Enum::name).toArray(String[]::new))
          .execute();
    }
    writeMilestones(h, wanted.stream().filter(row -> !known.contains(row)).toList());
  }

  private static void writeMilestones(Handle h, List<MilestoneRow> milestones) {
    var batch =
        h.prepareBatch(
            """
            insert into milestone (transition_id, code, due_on, planned, open, completed_on, completed_by)
            values (:transitionId, :code, :dueOn, :planned, :open, :completedOn, :completedBy)
            on conflict (transition_id, code) do update
              set due_on = excluded.due_on, planned = excluded.planned, open = excluded.open,
                completed_on = excluded.completed_on, completed_by = excluded.completed_by
            """);
    milestones.forEach(row -> batch.bindMethods(row).add());
    batch.execute();
  }

  private static void insertDecision(Handle h, Transition transition) {
    h.createUpdate(
            """
            insert into decision (transition_id, number, outcome, reason_code, policy_version, decided_on, cause)
            select :id, coalesce(max(number), 0) + 1, :outcome, :reason, :policyVersion, :decidedOn, :cause
            from decision where transition_id = :id
            """)
        .bind("id", transition.file().transitionId())
        .bindMethods(transition.file().decision())
        .execute();
  }
}
