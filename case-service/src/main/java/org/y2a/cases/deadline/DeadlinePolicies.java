package org.y2a.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.code.EveryMinute;

/** The table of deadline policies, read again every minute: a new version is a row. */
@ApplicationScoped
public class DeadlinePolicies {
  private record Row(
      DeadlineKind kind,
      int version,
      int amount,
      LimitUnit unit,
      int approachWorkingDays,
      LocalDate validFrom,
      LocalDate validTo) {

    DeadlineRule rule() {
      return new DeadlineRule(
          kind,
          version,
          amount,
          unit,
          approachWorkingDays,
          Optional.ofNullable(validFrom),
          Optional.ofNullable(validTo));
    }
  }

  private final EveryMinute<DeadlinePolicy> policy;

  DeadlinePolicies(Jdbi jdbi) {
    this.policy = new EveryMinute<>(() -> read(jdbi));
  }

  public DeadlinePolicy policy() {
    return policy.get();
  }

  private static DeadlinePolicy read(Jdbi jdbi) {
    return new DeadlinePolicy(
        jdbi.withHandle(
            h ->
                h
                    .createQuery(
                        """
                        select kind, version, amount, unit, approach_working_days,
                          lower(in_force) as valid_from, upper(in_force) - 1 as valid_to
                        from deadline_policy order by kind, in_force
                        """)
                    .mapTo(Row.class)
                    .stream()
                    .map(Row::rule)
                    .toList()));
  }
}
