package org.y2a.cases.plan;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Objectives of plans. */
@ApplicationScoped
class ObjectiveStore {
  private final Jdbi jdbi;

  ObjectiveStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** All of a draft's objectives, in place of those it had. */
  void put(UUID planId, List<Objective> objectives) {
    jdbi.useHandle(
        h -> {
          h.createUpdate("delete from plan_objective where plan_id = :id")
              .bind("id", planId)
              .execute();
          var insert =
              h.prepareBatch(
                  """
                  insert into plan_objective (plan_id, position, code, text, due_on, order_id, at_fraction,
                    follows)
                  values (:planId, :position, :code, :text, :dueOn, :orderId::uuid, :share::numeric, :follows)
                  """);
          objectives.forEach(
              o ->
                  insert
                      .bind("planId", planId)
                      .bind("position", o.position())
                      .bind("code", o.code())
                      .bind("text", o.text().orElse(null))
                      .bind("dueOn", o.dueOn())
                      .bind("orderId", o.orderId().orElse(null))
                      .bind("share", o.share().orElse(null))
                      .bind("follows", o.follows().toArray(Integer[]::new))
                      .add());
          insert.execute();
        });
  }

  /** False when the plan has no objective at the position. */
  boolean conclude(UUID planId, int position, String outcome, LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                        """
                        update plan_objective set outcome = :outcome, outcome_on = :on
                        where plan_id = :id and position = :position
                        """)
                    .bind("id", planId)
                    .bind("position", position)
                    .bind("outcome", outcome)
                    .bind("on", on)
                    .execute()
                == 1);
  }

  Map<UUID, List<ObjectiveRow>> of(List<UUID> planIds) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select plan_id, position, code, text, due_on, order_id, at_fraction as due_at_share,
                      follows, outcome, outcome_on
                    from plan_objective where plan_id = any(:ids) order by plan_id, position
                    """)
                .bind("ids", planIds.toArray(UUID[]::new))
                .mapTo(ObjectiveRow.class)
                .stream()
                .collect(groupingBy(ObjectiveRow::planId)));
  }

  /** An objective as it is kept. */
  record ObjectiveRow(
      UUID planId,
      int position,
      String code,
      String text,
      LocalDate dueOn,
      UUID orderId,
      BigDecimal dueAtShare,
      Integer[] follows,
      String outcome,
      LocalDate outcomeOn) {

    PlanView.ObjectiveView view() {
      return new PlanView.ObjectiveView(
          position,
          code,
          text,
          dueOn,
          orderId,
          dueAtShare,
          Arrays.asList(follows),
          outcome,
          outcomeOn);
    }
  }
}
