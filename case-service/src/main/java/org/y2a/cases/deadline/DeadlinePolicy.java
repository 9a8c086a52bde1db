package org.y2a.cases.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.kit.database.TimeOrderedIds;

/** All rules with their dates; the one in force on the trigger's day decides. */
public record DeadlinePolicy(List<DeadlineRule> rules) {
  public DeadlinePolicy {
    rules = List.copyOf(rules);
  }

  public Optional<DeadlineRule> rule(DeadlineKind kind, LocalDate on) {
    return rules.stream().filter(r -> r.kind() == kind && r.isInForce(on)).findFirst();
  }

  /**
   * The deadline that a trigger sets; empty when no rule was in force. One that is past already is
   * overdue from the beginning and is not announced: it was missed before this service knew of it.
   */
  public Optional<Deadline> deadline(
      DeadlineKind kind,
      Owing owing,
      Optional<UUID> subjectId,
      Trigger trigger,
      LocalDate today,
      TimeOrderedIds ids) {
    return rule(kind, trigger.on())
        .map(
            rule -> {
              LocalDate dueOn = rule.dueOn(trigger.on());
              boolean past = dueOn.isBefore(today);
              return new Deadline(
                  ids.next(),
                  owing.caseId(),
                  owing.yos(),
                  kind,
                  subjectId,
                  dueOn,
                  past ? DeadlineState.OVERDUE : DeadlineState.OPEN,
                  Optional.empty(),
                  past ? Optional.empty() : Optional.of(rule.approachesOn(dueOn)),
                  rule.version(),
                  trigger);
            });
  }
}
