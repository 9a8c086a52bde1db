package org.y2a.cases.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.youthcase.TransferDates;

/** Finds and marks the cases that are due; reads no others. */
@ApplicationScoped
class WatchStore {
  private final Jdbi jdbi;

  WatchStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Marks up to a batch of due cases that nobody else has locked. */
  List<UUID> raiseFree(Watched watched, LocalDate today, Instant now, int batch) {
    return jdbi.withHandle(
        h ->
            h.createQuery(raiseFreeStatement(watched))
                .bind("today", today)
                .bind("now", now)
                .bind("batch", batch)
                .mapTo(UUID.class)
                .list());
  }

  /** An array, not a join: the planner would read all cases to join as many as a batch may have. */
  static String raiseFreeStatement(Watched watched) {
    return """
    update youth_case set %s = :now where case_id = any(array(
      select case_id from youth_case where %s
      order by %s, case_id limit :batch for update skip locked))
    returning case_id
    """
        .formatted(watched.raisedAt(), watched.due(), watched.dueOn());
  }

  List<UUID> stillDue(Watched watched, LocalDate today) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select case_id from youth_case where %s order by %s, case_id"
                        .formatted(watched.due(), watched.dueOn()))
                .bind("today", today)
                .mapTo(UUID.class)
                .list());
  }

  /** Marks one case, waiting for whoever has locked it; false when it is not due after that. */
  boolean raise(Watched watched, UUID caseId, LocalDate today, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                        "update youth_case set %s = :now where case_id = :id and %s"
                            .formatted(watched.raisedAt(), watched.due()))
                    .bind("id", caseId)
                    .bind("today", today)
                    .bind("now", now)
                    .execute()
                == 1);
  }

  /** An announcement of a day that by the new dates has not come is taken back. */
  void redate(UUID caseId, TransferDates dates, LocalDate today) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update youth_case set planning_due_on = :planning, transfer_age_on = :eighteen,
                      planning_raised_at = case when :planning <= :today then planning_raised_at end,
                      transfer_age_raised_at = case when :eighteen <= :today then transfer_age_raised_at end
                    where case_id = :id
                    """)
                .bind("id", caseId)
                .bind("planning", dates.planningDueOn())
                .bind("eighteen", dates.attains18On())
                .bind("today", today)
                .execute());
  }
}
