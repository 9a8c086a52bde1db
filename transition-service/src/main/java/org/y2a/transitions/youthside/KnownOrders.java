package org.y2a.transitions.youthside;

import java.util.List;
import org.y2a.contracts.OrderFacts;
import org.y2a.kit.inbox.RejectedEvent;
import org.y2a.transitions.protocol.Order;

/** Orders that the policy can decide; with any other, the event waits for an operator. */
final class KnownOrders {
  private KnownOrders() {}

  static void check(List<OrderFacts> orders) {
    try {
      orders.forEach(Order::of);
    } catch (IllegalArgumentException unknown) {
      throw new RejectedEvent("UNKNOWN_ORDER", "An order has a type not known here, or no end");
    }
  }
}
