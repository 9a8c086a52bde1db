package org.y2a.transitions.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.y2a.directory.Directory;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.security.Organisation;
import org.y2a.kit.security.Roles;
import org.y2a.kit.time.BusinessClock;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.transition.Refusal;
import org.y2a.transitions.transition.Sides;
import org.y2a.transitions.transition.Step;
import org.y2a.transitions.transition.StoredTransition;
import org.y2a.transitions.transition.Transition;
import org.y2a.transitions.transition.TransitionSteps;

/** Registers practitioners and names one for a transition. */
@ApplicationScoped
@Transactional
public class Practitioners {
  private final PractitionerRegister register;
  private final TransitionSteps steps;
  private final Directory directory;
  private final BusinessClock clock;
  private final CurrentCaller caller;
  private final AccessAudit audit;

  Practitioners(
      PractitionerRegister register,
      TransitionSteps steps,
      Directory directory,
      BusinessClock clock,
      CurrentCaller caller,
      AccessAudit audit) {
    this.register = register;
    this.steps = steps;
    this.directory = directory;
    this.clock = clock;
    this.caller = caller;
    this.audit = audit;
  }

  public Practitioner enter(Practitioner practitioner) {
    requireKnownUnit(practitioner.pdu());
    if (!mayEnterFor(practitioner.pdu())) {
      throw Problem.forbidden("A manager registers practitioners of the own delivery unit");
    }
    if (register.find(practitioner.practitionerId()).stream()
        .anyMatch(known -> !mayEnterFor(known.pdu()))) {
      throw Problem.notFound();
    }
    register.enter(practitioner);
    audit.changed("PRACTITIONER", practitioner.practitionerId(), "REGISTERED");
    return practitioner;
  }

  public StoredTransition name(UUID transitionId, String practitionerId, VersionCheck seen) {
    return steps.take(
        transitionId,
        "PRACTITIONER_NAMED",
        Sides::isManagerOfTheUnit,
        seen,
        transition -> named(transition, practitionerId));
  }

  private Step named(Transition transition, String practitionerId) {
    var unit = transition.allocation().map(Allocation::pdu);
    return register.find(practitionerId).map(Practitioner::pdu).equals(unit)
        ? transition.namePractitioner(practitionerId, clock.today())
        : new Step.Refused(
            new Refusal(
                "PRACTITIONER_NOT_OF_THE_UNIT",
                "The practitioner is not registered with this delivery unit."));
  }

  private void requireKnownUnit(String pdu) {
    var unit = directory.probationDeliveryUnit(pdu, clock.today());
    if (unit.isEmpty() || unit.get().functional()) {
      throw Problem.invalid(
          new FieldError("pdu", "KNOWN", "Must be a delivery unit that takes cases"));
    }
  }

  private boolean mayEnterFor(String pdu) {
    return caller.get().has(Roles.INTEGRATION)
        || caller.get().organisation().equals(Organisation.pdu(pdu));
  }
}
