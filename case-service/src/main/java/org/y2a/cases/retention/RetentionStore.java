package org.y2a.cases.retention;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.youthcase.CaseSight;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** What the retention schedule says, and the records that it could concern. */
@ApplicationScoped
class RetentionStore {
  /** A child all of whose cases have ended. */
  record Ended(UUID childId, LocalDate dateOfBirth, LocalDate lastEndedOn, String rules) {
    List<RetentionRule> applying() {
      return rules.isEmpty()
          ? List.of()
          : Stream.of(rules.split(",")).map(RetentionRule::valueOf).toList();
    }
  }

  private record Policy(int version, int leastAge) {}

  private record Rule(String rule, int years) {}

  private final Jdbi jdbi;

  RetentionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  RetentionPolicy policyOn(LocalDate day) {
    return jdbi.withHandle(
        h -> {
          Policy policy =
              h.createQuery(
                      """
                      select version, least_age from retention_policy
                      where in_force_from <= :day order by in_force_from desc limit 1
                      """)
                  .bind("day", day)
                  .mapTo(Policy.class)
                  .findOne()
                  .orElseThrow(
                      () ->
                          Problem.invalid(
                              new FieldError("on", "NO_POLICY", "No schedule was in force then")));
          return new RetentionPolicy(
              policy.version(),
              policy.leastAge(),
              h
                  .createQuery("select rule, years from retention_rule where version = :v")
                  .bind("v", policy.version())
                  .mapTo(Rule.class)
                  .stream()
                  .collect(toMap(r -> RetentionRule.valueOf(r.rule()), Rule::years)));
        });
  }

  /** Those old enough, all of whose cases the caller may see; the longest ended first. */
  List<Ended> endedAndBornBy(LocalDate born, CaseSight sight) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select p.child_id, p.date_of_birth, max(o.ended) as last_ended_on,
                      coalesce(string_agg(distinct o.rule, ','), '') as rules
                    from child p join youth_case c using (child_id), lateral (
                      select coalesce(c.closed_on, c.transferred_on) as ended, null as rule
                      union all
                      select s.ends_on, d.kind from sentence_order s join disposal_type d
                        on d.code = s.type and d.in_force @> s.starts_on where s.case_id = c.case_id
                      union all
                      select null, 'MAPPA' where exists (select from mappa_registration m
                        where m.case_id = c.case_id)) o
                    where p.date_of_birth <= :born and p.erased_at is null and p.merged_into is null
                    group by p.child_id, p.date_of_birth
                    having bool_and(c.status <> 'OPEN' and
                    """
                        + sight.condition()
                        + ") order by last_ended_on, p.child_id")
                .bind("born", born)
                .bindMap(sight.bindings())
                .mapTo(Ended.class)
                .list());
  }

  void keepRun(UUID runId, LocalDate on, int version, String by, Instant at, int erased) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "insert into retention_run values (:id, :on, :version, :by, :at, :erased)")
                .bind("id", runId)
                .bind("on", on)
                .bind("version", version)
                .bind("by", by)
                .bind("at", at)
                .bind("erased", erased)
                .execute());
  }
}
