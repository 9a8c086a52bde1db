package org.y2a.cases.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Orders of cases. */
@ApplicationScoped
public class OrderStore {
  private record Row(
      UUID caseId,
      UUID orderId,
      String type,
      LocalDate startsOn,
      LocalDate endsOn,
      boolean requirementsCompleted,
      LocalDate revokedOn,
      LocalDate quashedOn,
      LocalDate releaseOn) {

    SentenceOrder order() {
      return new SentenceOrder(
          orderId,
          type,
          startsOn,
          Optional.ofNullable(endsOn),
          requirementsCompleted,
          new OrderCourse(
              Optional.ofNullable(revokedOn),
              Optional.ofNullable(quashedOn),
              Optional.ofNullable(releaseOn)));
    }
  }

  /** Whether the requirements of an order are done follows from them when there are any. */
  private static final String SELECT =
      """
      select o.case_id, o.order_id, o.type, o.starts_on, o.ends_on,
        coalesce(r.done, o.requirements_completed) as requirements_completed,
        o.revoked_on, o.quashed_on, s.release_on
      from sentence_order o
      left join lateral (
        select bool_and(completed_on is not null) as done
        from order_requirement q where q.order_id = o.order_id) r on true
      left join lateral (
        select coalesce(released_on, conditional_release_on) as release_on
        from custody_spell p where p.order_id = o.order_id
        order by admitted_on desc, spell_id desc limit 1) s on true
      """;

  /** As all of it stood at an instant. */
  private static final String SELECT_AT =
      SELECT
          .replace("sentence_order o", "sentence_orders_at(:id, :at) o")
          .replace("order_requirement q", "order_requirements_at(:id, :at) q")
          .replace("custody_spell p", "custody_spells_at(:id, :at) p");

  private final Jdbi jdbi;

  OrderStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public List<SentenceOrder> ofCase(UUID caseId) {
    return ofCases(new UUID[] {caseId}).getOrDefault(caseId, List.of());
  }

  public Map<UUID, List<SentenceOrder>> ofCases(UUID[] caseIds) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    SELECT + " where o.case_id = any(:ids) order by o.starts_on, o.order_id")
                .bind("ids", caseIds)
                .mapTo(Row.class)
                .stream()
                .collect(groupingBy(Row::caseId, mapping(Row::order, toList()))));
  }

  /** As they stood at an instant. */
  public List<SentenceOrder> ofCaseAt(UUID caseId, Instant at) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(SELECT_AT + " order by o.starts_on, o.order_id")
                .bind("id", caseId)
                .bind("at", at)
                .mapTo(Row.class)
                .stream()
                .map(Row::order)
                .toList());
  }

  void add(UUID caseId, SentenceOrder order) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into sentence_order
                      (order_id, case_id, type, starts_on, ends_on, requirements_completed)
                    values (:orderId, :caseId, :type, :startsOn, :endsOn::date, :done)
                    """)
                .bind("orderId", order.orderId())
                .bind("caseId", caseId)
                .bind("type", order.type())
                .bind("startsOn", order.startsOn())
                .bind("endsOn", order.endsOn().orElse(null))
                .bind("done", order.requirementsCompleted())
                .execute());
  }

  void change(SentenceOrder order) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update sentence_order set ends_on = :endsOn::date, requirements_completed = :done,
                      revoked_on = :revokedOn::date, quashed_on = :quashedOn::date
                    where order_id = :orderId
                    """)
                .bind("orderId", order.orderId())
                .bind("endsOn", order.endsOn().orElse(null))
                .bind("done", order.requirementsCompleted())
                .bind("revokedOn", order.course().revokedOn().orElse(null))
                .bind("quashedOn", order.course().quashedOn().orElse(null))
                .execute());
  }
}
