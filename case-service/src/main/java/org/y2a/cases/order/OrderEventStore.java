package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What happened to orders; never changed, only added to. */
@ApplicationScoped
class OrderEventStore {
  private record Row(
      UUID eventId,
      UUID orderId,
      OrderEvent.Kind kind,
      LocalDate happenedOn,
      String code,
      UUID breachId,
      LocalDate endsOnBefore,
      LocalDate endsOnAfter) {

    OrderEvent event() {
      return new OrderEvent(
          eventId,
          orderId,
          kind,
          happenedOn,
          Optional.ofNullable(code),
          Optional.ofNullable(breachId),
          Optional.ofNullable(endsOnBefore),
          Optional.ofNullable(endsOnAfter));
    }
  }

  private final Jdbi jdbi;

  OrderEventStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<OrderEvent> of(UUID orderId) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select event_id, order_id, kind, happened_on, code, breach_id, ends_on_before,
                      ends_on_after
                    from order_event where order_id = :id order by happened_on, recorded_at, event_id
                    """)
                .bind("id", orderId)
                .mapTo(Row.class)
                .stream()
                .map(Row::event)
                .toList());
  }

  void add(UUID caseId, OrderEvent event, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into order_event (event_id, case_id, order_id, kind, happened_on, code,
                      breach_id, ends_on_before, ends_on_after, recorded_at)
                    values (:id, :caseId, :orderId, :kind, :on, :code::text, :breachId::uuid,
                      :before::date, :after::date, :now)
                    """)
                .bind("id", event.eventId())
                .bind("caseId", caseId)
                .bind("orderId", event.orderId())
                .bind("kind", event.kind().name())
                .bind("on", event.happenedOn())
                .bind("code", event.code().orElse(null))
                .bind("breachId", event.breachId().orElse(null))
                .bind("before", event.endsOnBefore().orElse(null))
                .bind("after", event.endsOnAfter().orElse(null))
                .bind("now", now)
                .execute());
  }
}
