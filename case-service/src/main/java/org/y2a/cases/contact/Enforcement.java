package org.y2a.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.y2a.cases.code.CodeLists;
import org.y2a.cases.deadline.DeadlineKind;
import org.y2a.cases.deadline.Deadlines;
import org.y2a.cases.deadline.Trigger;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.time.BusinessClock;

/** Keeps what the enforcement policy asks for in step with absences and the steps taken. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Enforcement {
  private final AppointmentStore appointments;
  private final EnforcementStore store;
  private final CodeLists codes;
  private final Deadlines deadlines;
  private final BusinessClock clock;

  Enforcement(
      AppointmentStore appointments,
      EnforcementStore store,
      CodeLists codes,
      Deadlines deadlines,
      BusinessClock clock) {
    this.appointments = appointments;
    this.store = store;
    this.codes = codes;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** What is due after a change; what is no longer asked for is withdrawn. */
  void reconsider(YouthCase locked, UUID because) {
    Optional<EnforcementPolicy.StepDue> due = due(locked.caseId());
    Set<DeadlineKind> notAsked = EnumSet.copyOf(EnforcementStep.DEADLINES);
    due.ifPresent(step -> notAsked.remove(step.step().deadline()));
    deadlines.withdraw(locked.caseId(), notAsked, Optional.empty());
    due.ifPresent(
        step ->
            deadlines.open(
                locked,
                step.step().deadline(),
                Optional.empty(),
                new Trigger("UNACCEPTABLE_ABSENCE", because, step.triggeredOn())));
  }

  void taken(YouthCase locked, UUID stepId, TakenStep step, String by) {
    store.add(stepId, locked.caseId(), step, by);
    deadlines.meet(
        locked.caseId(), EnumSet.of(step.step().deadline()), Optional.empty(), step.takenOn());
    reconsider(locked, stepId);
  }

  Optional<EnforcementPolicy.StepDue> due(UUID caseId) {
    List<LocalDate> absences =
        appointments
            .withOutcomes(caseId, codes.outcomesThatCountAs(Attendance.UNACCEPTABLE_ABSENCE.name()))
            .stream()
            .map(at -> LocalDate.ofInstant(at, BusinessClock.LONDON))
            .toList();
    return store.policy().due(absences, store.of(caseId), clock.today());
  }
}
