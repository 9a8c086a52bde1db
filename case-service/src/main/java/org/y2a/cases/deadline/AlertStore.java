package org.y2a.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds and marks the deadlines of which something is to be said; reads no others. */
@ApplicationScoped
class AlertStore {
  private static final String RAISE =
      """
      update deadline d set
        state = case when due_on < :today then 'OVERDUE' else 'OPEN' end,
        alert_on = case when due_on < :today then null else due_on + 1 end
      where %s
      returning deadline_id, case_id, yos, kind, due_on, state,
        (select officer_id from officer_holding h where h.case_id = d.case_id and upper_inf(h.during))
          as officer_id
      """;

  /** An array, not a join: the planner would read all deadlines to join as many as a batch has. */
  static final String RAISE_FREE =
      RAISE.formatted(
          """
          deadline_id = any(array(
            select deadline_id from deadline where alert_on <= :today
            order by alert_on, deadline_id limit :batch for update skip locked))""");

  private final Jdbi jdbi;

  AlertStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Up to a batch that nobody else has locked. */
  List<Alert> raiseFree(LocalDate today, int batch) {
    return jdbi.withHandle(
        h ->
            h.createQuery(RAISE_FREE)
                .bind("today", today)
                .bind("batch", batch)
                .mapTo(Alert.class)
                .list());
  }

  List<UUID> stillDue(LocalDate today) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select deadline_id from deadline where alert_on <= :today"
                        + " order by alert_on, deadline_id")
                .bind("today", today)
                .mapTo(UUID.class)
                .list());
  }

  /** One, waiting for whoever has locked it; none when there is nothing to say after that. */
  List<Alert> raise(UUID deadlineId, LocalDate today) {
    return jdbi.withHandle(
        h ->
            h.createQuery(RAISE.formatted("deadline_id = :id and alert_on <= :today"))
                .bind("id", deadlineId)
                .bind("today", today)
                .mapTo(Alert.class)
                .list());
  }
}
