package org.y2a.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.MilestoneDue;
import org.y2a.contracts.transitions.MilestoneCompleted;
import org.y2a.contracts.transitions.OutcomeDecided;
import org.y2a.kit.database.RecordArguments;

/** What follows from decisions: the outcome from day to day, and the milestones. */
@ApplicationScoped
class DecisionFacts {
  private final Jdbi jdbi;

  DecisionFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void decided(OutcomeDecided e) {
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  """
                  insert into outcome_fact (transition_id, decided_on, outcome, outcome_rule)
                  values (:transitionId, :decidedOn, :outcome, :reasonCode)
                  on conflict (transition_id, decided_on) do update set
                    outcome = excluded.outcome, outcome_rule = excluded.outcome_rule
                  """)
              .bindNamedArgumentFinder(RecordArguments.of(e))
              .execute();
          h.createUpdate(
                  """
                  with no_longer_due as (
                    delete from milestone_fact
                    where transition_id = :transitionId and completed_on is null and code <> all (:codes)
                  )
                  insert into milestone_fact as known (transition_id, code, due_on)
                  select :transitionId, code, due_on from unnest(:codes, :dates) as due(code, due_on)
                  on conflict (transition_id, code) do update set due_on = excluded.due_on
                  where known.completed_on is null
                  """)
              .bind("transitionId", e.transitionId())
              .bind("codes", e.milestones().stream().map(MilestoneDue::code).toArray(String[]::new))
              .bind(
                  "dates",
                  e.milestones().stream().map(MilestoneDue::dueOn).toArray(LocalDate[]::new))
              .execute();
        });
  }

  /** Keeps the day on which it was due when it was done. */
  void completed(MilestoneCompleted e) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into milestone_fact (transition_id, code, due_on, completed_on)
                    values (:transitionId, :code, :dueOn, :completedOn)
                    on conflict (transition_id, code) do update set
                      due_on = excluded.due_on, completed_on = excluded.completed_on
                    """)
                .bindNamedArgumentFinder(RecordArguments.of(e))
                .execute());
  }

  void forgetPractitionerOfOtherUnit(UUID transitionId, String pdu) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                update transition_fact set practitioner_id = null, practitioner_named_on = null
                where transition_id = ? and pdu <> ?
                """,
                transitionId,
                pdu));
  }
}
