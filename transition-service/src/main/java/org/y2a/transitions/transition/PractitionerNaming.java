package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.y2a.contracts.EventData;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.NamedPractitioner;
import org.y2a.transitions.protocol.MilestoneCode;

/** The delivery unit names who will take the case over. The first name completes the milestone. */
final class PractitionerNaming {
  private PractitionerNaming() {}

  static Step of(
      Transition transition,
      String practitionerId,
      LocalDate on,
      BiFunction<Optional<NamedPractitioner>, CaseFile, Transition> named) {
    if (transition.allocation().isEmpty()) {
      return new Step.Refused(Refusal.noPdu());
    }
    if (isNamedAlready(transition, practitionerId)) {
      return Step.to(transition);
    }
    return name(transition, new NamedPractitioner(practitionerId, on), named);
  }

  private static Step name(
      Transition transition,
      NamedPractitioner practitioner,
      BiFunction<Optional<NamedPractitioner>, CaseFile, Transition> named) {
    CaseFile file = transition.file();
    Allocation allocation = transition.allocation().orElseThrow();
    List<EventData> events = new ArrayList<>();
    events.add(Announcement.practitionerNamed(file, allocation, practitioner));
    if (file.milestones().isOpen(MilestoneCode.PRACTITIONER_NAMED)) {
      file = file.with(completed(file.milestones(), practitioner));
      events.add(Announcement.milestoneCompleted(file, MilestoneCode.PRACTITIONER_NAMED));
    }
    return new Step.Taken(named.apply(Optional.of(practitioner), file), events);
  }

  private static Milestones completed(Milestones milestones, NamedPractitioner practitioner) {
    return milestones.completed(
        MilestoneCode.PRACTITIONER_NAMED,
        practitioner.namedOn(),
        Optional.of(practitioner.practitionerId()));
  }

  private static boolean isNamedAlready(Transition transition, String practitionerId) {
    return transition
        .practitioner()
        .filter(practitioner -> practitioner.practitionerId().equals(practitionerId))
        .isPresent();
  }
}
