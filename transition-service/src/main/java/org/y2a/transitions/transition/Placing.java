package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.contracts.EventData;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.Placement;

/** Puts a case with another delivery unit, which then has to name a practitioner of its own. */
final class Placing {
  private Placing() {}

  static Step again(Planning planning, Optional<Placement> placement, LocalDate on) {
    if (isWhereItWas(planning, placement)) {
      return Step.to(planning);
    }
    Optional<Allocation> to = placement.map(each -> each.on(on));
    Planning placed = Planning.withoutPractitioner(planning.file(), to);
    return Step.to(placed, announced(placed.file(), to));
  }

  static Step again(Retained retained, Optional<Placement> placement, LocalDate on) {
    if (isWhereItWas(retained, placement)) {
      return Step.to(retained);
    }
    Optional<Allocation> to = placement.map(each -> each.on(on));
    return Step.to(new Retained(retained.file(), to), announced(retained.file(), to));
  }

  static EventData[] announced(CaseFile file, Optional<Allocation> to) {
    return to.map(allocation -> Announcement.pduAllocated(file, allocation)).stream()
        .toArray(EventData[]::new);
  }

  private static boolean isWhereItWas(Transition transition, Optional<Placement> placement) {
    return transition.allocation().map(Allocation::pdu).equals(placement.map(Placement::pdu));
  }
}
