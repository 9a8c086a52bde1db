package org.y2a.transitions.transition;

import java.util.Set;
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
    return isOfTheirKind(caller) && isWithinTheirOrganisation();
  }

  /** Whether the role belongs to the kind of organisation; a token that mixes them sees nothing. */
  public static boolean isOfTheirKind(Caller caller) {
    var fitting =
        switch (caller.organisation().kind()) {
          case YOS ->
              Set.of(Roles.CASE_MANAGER, Roles.SECONDEE, Roles.YOS_MANAGER, Roles.INTEGRATION);
          case PDU ->
              Set.of(Roles.PROBATION_PRACTITIONER, Roles.PROBATION_MANAGER, Roles.INTEGRATION);
          case REGION -> Set.of(Roles.PROBATION_MANAGER, Roles.INSPECTOR);
          case NATIONAL -> Set.of(Roles.INSPECTOR, Roles.INTEGRATION_CASES);
        };
    return caller.roles().stream().anyMatch(fitting::contains);
  }

  private boolean isWithinTheirOrganisation() {
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
