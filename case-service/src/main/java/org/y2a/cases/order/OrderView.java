package org.y2a.cases.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An order as it is read: with its requirements and what happened to it. */
@JsonInclude(Include.NON_NULL)
public record OrderView(
    OrderDetails order, List<RequirementDetails> requirements, List<Happened> events) {

  /** What happened to the order on a day; {@code eventId} of a breach is its breachId. */
  @JsonInclude(Include.NON_NULL)
  public record Happened(
      UUID eventId,
      OrderEvent.Kind kind,
      LocalDate on,
      String code,
      UUID breachId,
      LocalDate endsOnBefore,
      LocalDate endsOnAfter) {
    static Happened of(OrderEvent event) {
      return new Happened(
          event.eventId(),
          event.kind(),
          event.happenedOn(),
          event.code().orElse(null),
          event.breachId().orElse(null),
          event.endsOnBefore().orElse(null),
          event.endsOnAfter().orElse(null));
    }
  }

  static OrderView of(CaseOrders.OrderRecord found) {
    return new OrderView(
        OrderDetails.of(found.order()),
        found.requirements().stream().map(RequirementDetails::of).toList(),
        found.events().stream().map(Happened::of).toList());
  }
}
