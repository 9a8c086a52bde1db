package org.y2a.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.code.EveryMinute;

/** Steps of enforcement that were taken, and the policy, read again every minute. */
@ApplicationScoped
class EnforcementStore {
  private record Row(
      int version,
      EnforcementStep step,
      int absences,
      int withinDays,
      LocalDate validFrom,
      LocalDate validTo) {

    EnforcementRule rule() {
      return new EnforcementRule(
          version,
          step,
          absences,
          withinDays,
          Optional.ofNullable(validFrom),
          Optional.ofNullable(validTo));
    }
  }

  private final Jdbi jdbi;
  private final EveryMinute<EnforcementPolicy> policy;

  EnforcementStore(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.policy = new EveryMinute<>(this::read);
  }

  EnforcementPolicy policy() {
    return policy.get();
  }

  void add(UUID stepId, UUID caseId, TakenStep taken, String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into enforcement_step (step_id, case_id, step, taken_on, taken_by)
                    values (:id, :caseId, :step, :on, :by)
                    """)
                .bind("id", stepId)
                .bind("caseId", caseId)
                .bind("step", taken.step().name())
                .bind("on", taken.takenOn())
                .bind("by", by)
                .execute());
  }

  List<TakenStep> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select step, taken_on from enforcement_step where case_id = :id
                    order by taken_on, step_id
                    """)
                .bind("id", caseId)
                .mapTo(TakenStep.class)
                .list());
  }

  private EnforcementPolicy read() {
    return new EnforcementPolicy(
        jdbi.withHandle(
            h ->
                h
                    .createQuery(
                        """
                        select version, step, absences, within_days, lower(in_force) as valid_from,
                          upper(in_force) - 1 as valid_to
                        from enforcement_policy order by position, in_force
                        """)
                    .mapTo(Row.class)
                    .stream()
                    .map(Row::rule)
                    .toList()));
  }
}
