package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.list;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.Topic;

/** The orders of a case, all of them, as they stand after a change. */
@EventType(value = "youth-case.orders.changed.v1", topic = Topic.CASES)
public record OrdersChanged(UUID caseId, LocalDate changedOn, List<OrderFacts> orders)
    implements CaseEvent {

  public OrdersChanged {
    required("caseId", caseId);
    required("changedOn", changedOn);
    orders = list("orders", orders);
  }
}
