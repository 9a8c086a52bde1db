package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.RiskLevel;

/**
 * Who holds which case, as told by events. Cases and transitions tell in no order between them:
 * each writes what it knows, and a case that has left stays so.
 */
@ApplicationScoped
public class HeldCases {

  private final Jdbi jdbi;

  HeldCases(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Open cases that an officer holds in a service. */
  public int heldBy(String officerId, String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select count(*) from held_case
                    where officer_id = :officerId and yos = :yos and left_on is null
                    """)
                .bind("officerId", officerId)
                .bind("yos", yos)
                .mapTo(Integer.class)
                .one());
  }

  /**
   * @param officerId null when nobody holds the case
   */
  void hold(UUID caseId, String yos, String officerId) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into held_case (case_id, yos, officer_id) values (:caseId, :yos, :officerId)
                    on conflict (case_id) do update
                      set yos = excluded.yos, officer_id = excluded.officer_id
                    """)
                .bind("caseId", caseId)
                .bind("yos", yos)
                .bind("officerId", officerId)
                .execute());
  }

  void assess(UUID caseId, RiskLevel rosh) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into held_case (case_id, rosh) values (:caseId, :rosh)
                    on conflict (case_id) do update set rosh = excluded.rosh
                    """)
                .bind("caseId", caseId)
                .bind("rosh", rosh)
                .execute());
  }

  /** The latest decision counts: a case can have had more than one transition. */
  void decide(UUID caseId, Outcome outcome, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into held_case as known (case_id, outcome, outcome_at)
                    values (:caseId, :outcome, :at)
                    on conflict (case_id) do update
                      set outcome = excluded.outcome, outcome_at = excluded.outcome_at
                      where known.outcome_at is null or known.outcome_at <= excluded.outcome_at
                    """)
                .bind("caseId", caseId)
                .bind("outcome", outcome)
                .bind("at", at)
                .execute());
  }

  /** Nobody on the youth side holds the case any more. */
  void leave(UUID caseId, LocalDate on) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into held_case as known (case_id, left_on) values (:caseId, :on)
                    on conflict (case_id) do update set left_on = least(known.left_on, excluded.left_on)
                    """)
                .bind("caseId", caseId)
                .bind("on", on)
                .execute());
  }
}
