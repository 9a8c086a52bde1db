package org.y2a.transitions.youthside;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.cases.OrdersChanged;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.transitions.allocation.Coverage;
import org.y2a.transitions.transition.Transitions;

/** The orders of a case changed: decided again. */
@ApplicationScoped
class OrdersChangedHandler implements EventHandler<OrdersChanged> {
  private final Transitions transitions;
  private final Coverage coverage;

  OrdersChangedHandler(Transitions transitions, Coverage coverage) {
    this.transitions = transitions;
    this.coverage = coverage;
  }

  @Override
  public Class<OrdersChanged> dataClass() {
    return OrdersChanged.class;
  }

  @Override
  public void handle(OrdersChanged fact, EventMetadata metadata) {
    KnownOrders.check(fact.orders());
    transitions.learn(
        fact.caseId(), t -> t.ordersChanged(fact.orders(), fact.changedOn(), coverage));
  }
}
