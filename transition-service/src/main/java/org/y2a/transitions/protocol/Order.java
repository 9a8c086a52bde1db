package org.y2a.transitions.protocol;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.y2a.contracts.AtTransferAge;
import org.y2a.contracts.OrderFacts;

/** One order of a case, as far as the transfer policy asks. */
public sealed interface Order {
  boolean isOutOfCourt();

  /** Whether it never transfers, by its type and the protocol's list of such types. */
  boolean stays(Set<OrderType> staysUntilItEnds);

  /** Whether its requirements are tied to the youth offending service. */
  boolean waitsForRequirements();

  boolean requirementsCompleted();

  /** The last day of an order of a court. */
  Optional<LocalDate> lastDay();

  default boolean endsBefore(LocalDate day) {
    return lastDay().filter(last -> last.isBefore(day)).isPresent();
  }

  record OutOfCourt(OrderType type) implements Order {
    public OutOfCourt {
      require(type.isOutOfCourt(), type + " is made by a court");
    }

    @Override
    public boolean isOutOfCourt() {
      return true;
    }

    @Override
    public boolean stays(Set<OrderType> staysUntilItEnds) {
      return false;
    }

    @Override
    public boolean waitsForRequirements() {
      return false;
    }

    @Override
    public boolean requirementsCompleted() {
      return false;
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }
  }

  /** {@code endsOn} is the last day of the order. */
  record OfCourt(OrderType type, LocalDate endsOn, boolean requirementsCompleted) implements Order {
    public OfCourt {
      require(!type.isOutOfCourt(), type + " is not made by a court");
      require(endsOn != null, type + " needs its last day");
    }

    @Override
    public boolean isOutOfCourt() {
      return false;
    }

    @Override
    public boolean stays(Set<OrderType> staysUntilItEnds) {
      return staysUntilItEnds.contains(type);
    }

    @Override
    public boolean waitsForRequirements() {
      return type.isYouthRehabilitationOrder();
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(endsOn);
    }
  }

  /**
   * An order of a type that no protocol names yet: the youth side says what 18 means for it.
   *
   * @param lastDay empty out of court only
   */
  record OfNewType(
      AtTransferAge meaning, Optional<LocalDate> lastDay, boolean requirementsCompleted)
      implements Order {
    public OfNewType {
      require(
          meaning == AtTransferAge.NOT_CONCERNED || lastDay.isPresent(),
          "An order of a court needs its last day");
    }

    @Override
    public boolean isOutOfCourt() {
      return meaning == AtTransferAge.NOT_CONCERNED;
    }

    @Override
    public boolean stays(Set<OrderType> staysUntilItEnds) {
      return meaning == AtTransferAge.STAYS;
    }

    @Override
    public boolean waitsForRequirements() {
      return meaning == AtTransferAge.TRANSFERS_ONCE_REQUIREMENTS_DONE;
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
   * @throws IllegalArgumentException for an order type that is not known here and of which the
   *     event does not say what 18 means for it, or a missing end
   */
  static Order of(OrderFacts facts) {
    return OrderType.named(facts.type())
        .map(type -> of(type, facts.endsOn(), facts.requirementsCompleted()))
        .orElseGet(() -> ofNewType(facts));
  }

  private static Order ofNewType(OrderFacts facts) {
    require(facts.atTransferAge() != null, facts.type() + " is not known here");
    return new OfNewType(
        facts.atTransferAge(), Optional.ofNullable(facts.endsOn()), facts.requirementsCompleted());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
