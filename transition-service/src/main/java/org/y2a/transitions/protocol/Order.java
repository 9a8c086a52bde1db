package org.y2a.transitions.protocol;

import java.time.LocalDate;
import org.y2a.contracts.OrderFacts;

/** One order of a case, as far as the transfer policy asks. */
public sealed interface Order {
  OrderType type();

  record OutOfCourt(OrderType type) implements Order {
    public OutOfCourt {
      require(type.isOutOfCourt(), type + " is made by a court");
    }
  }

  /** {@code endsOn} is the last day of the order. */
  record OfCourt(OrderType type, LocalDate endsOn, boolean requirementsCompleted) implements Order {
    public OfCourt {
      require(!type.isOutOfCourt(), type + " is not made by a court");
      require(endsOn != null, type + " needs its last day");
    }
  }

  static Order of(OrderType type, LocalDate endsOn, boolean requirementsCompleted) {
    return type.isOutOfCourt()
        ? new OutOfCourt(type)
        : new OfCourt(type, endsOn, requirementsCompleted);
  }

  /**
   * An order as an event tells it.
   *
   * @throws IllegalArgumentException for an order type that is not known here, or a missing end
   */
  static Order of(OrderFacts facts) {
    return of(OrderType.valueOf(facts.type()), facts.endsOn(), facts.requirementsCompleted());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
