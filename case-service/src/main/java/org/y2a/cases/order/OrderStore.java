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
      boolean requirementsCompleted) {

    SentenceOrder order() {
      return new SentenceOrder(
          orderId, type, startsOn, Optional.ofNullable(endsOn), requirementsCompleted);
    }
  }

  private final Jdbi jdbi;

  OrderStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public Map<UUID, List<SentenceOrder>> ofCases(UUID[] caseIds) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select case_id, order_id, type, starts_on, ends_on, requirements_completed
                    from sentence_order where case_id = any(:ids) order by starts_on, order_id
                    """)
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
                .createQuery(
                    """
                    select case_id, order_id, type, starts_on, ends_on, requirements_completed
                    from sentence_orders_at(:id, :at) order by starts_on, order_id
                    """)
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
                    update sentence_order set ends_on = :endsOn::date, requirements_completed = :done
                    where order_id = :orderId
                    """)
                .bind("orderId", order.orderId())
                .bind("endsOn", order.endsOn().orElse(null))
                .bind("done", order.requirementsCompleted())
                .execute());
  }
}
