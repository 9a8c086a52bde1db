package org.y2a.transitions.transition;

import org.y2a.kit.security.Caller;
import org.y2a.kit.security.Organisation.Kind;
import org.y2a.kit.security.Roles;
import org.y2a.transitions.allocation.NamedPractitioner;

/** On which side of a transition a caller stands. */
public record Sides(Caller caller, Transition transition) {

  public boolean isYouthSide() {
    return caller.isOf(Kind.YOS)
        && caller.organisation().code().equals(transition.file().yos())
        && (caller.has(Roles.CASE_MANAGER)
            || caller.has(Roles.SECONDEE)
            || caller.has(Roles.YOS_MANAGER));
  }

  public boolean isProbationSide() {
    return isNamedPractitioner() || isManagerOfTheUnit();
  }

  public boolean isManagerOfTheUnit() {
    return isOfTheUnit() && caller.has(Roles.PROBATION_MANAGER);
  }

  public boolean isNamedPractitioner() {
    return isOfTheUnit()
        && caller.has(Roles.PROBATION_PRACTITIONER)
        && caller.officer().equals(transition.practitioner().map(NamedPractitioner::practitionerId))
        && caller.officer().isPresent();
  }

  boolean maySee() {
    String code = caller.organisation().code();
    return switch (caller.organisation().kind()) {
      case YOS -> code.equals(transition.file().yos());
      case PDU -> isOfTheUnit();
      case REGION -> transition.allocation().filter(to -> to.region().equals(code)).isPresent();
      case NATIONAL -> true;
    };
  }

  private boolean isOfTheUnit() {
    String code = caller.organisation().code();
    return caller.isOf(Kind.PDU)
        && transition.allocation().filter(to -> to.pdu().equals(code)).isPresent();
  }
}
