package org.y2a.cases.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which step of enforcement is due, by the rules in force on a day. */
public record EnforcementPolicy(List<EnforcementRule> rules) {
  /** A step, and the absence that asks for it. */
  public record StepDue(EnforcementStep step, LocalDate triggeredOn) {}

  public EnforcementPolicy {
    rules = List.copyOf(rules);
  }

  /**
   * The step after the furthest one that still counts, once as many unacceptable absences have
   * followed that as its rule says; an absence on the day of a step came before it.
   */
  public Optional<StepDue> due(List<LocalDate> absences, List<TakenStep> taken, LocalDate on) {
    Optional<TakenStep> last =
        taken.stream()
            .filter(t -> rule(t.step(), on).filter(r -> r.counts(t.takenOn(), on)).isPresent())
            .max(Comparator.comparing(TakenStep::step).thenComparing(TakenStep::takenOn));
    return next(last, on).flatMap(rule -> due(rule, absences, last, on));
  }

  private static Optional<StepDue> due(
      EnforcementRule rule, List<LocalDate> absences, Optional<TakenStep> last, LocalDate on) {
    return absences.stream()
        .filter(absence -> rule.counts(absence, on))
        .filter(absence -> last.map(step -> absence.isAfter(step.takenOn())).orElse(true))
        .sorted()
        .skip(rule.absences() - 1L)
        .findFirst()
        .map(absence -> new StepDue(rule.step(), absence));
  }

  private Optional<EnforcementRule> next(Optional<TakenStep> last, LocalDate on) {
    int position = last.map(t -> t.step().ordinal() + 1).orElse(0);
    return position < EnforcementStep.values().length
        ? rule(EnforcementStep.values()[position], on)
        : Optional.empty();
  }

  private Optional<EnforcementRule> rule(EnforcementStep step, LocalDate on) {
    return rules.stream().filter(r -> r.step() == step && r.isInForce(on)).findFirst();
  }
}
