package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.y2a.cases.child.PncId;

/** Finds cases in the order in which they were recorded. */
@ApplicationScoped
class CaseSearchStore {
  private static final String SELECT =
      """
      select c.case_id, c.yos, c.yos_reference, c.status, p.given_name, p.family_name,
        p.date_of_birth, c.opened_on, c.planning_due_on, c.transfer_age_on as attains_1_8_on,
        h.officer_id
      from youth_case c join child p using (child_id)
      left join officer_holding h on h.case_id = c.case_id and upper_inf(h.during)
      where p.erased_at is null and
      """;

  private record Condition(String sql, String name, Object value) {}

  private final Jdbi jdbi;

  CaseSearchStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** One more than the limit, when there is more. */
  List<CaseSummary> find(CaseSight sight, CaseCriteria criteria) {
    if (sight.scope() instanceof CaseScope.Nowhere) {
      return List.of();
    }
    List<Condition> conditions = new ArrayList<>();
    add(
        conditions,
        "c.yos_reference = :ref",
        "ref",
        criteria.yosReference().map(YosReference::value));
    add(conditions, "h.officer_id = :officer", "officer", criteria.officerId());
    add(conditions, "c.status = :status", "status", criteria.status().map(Enum::name));
    add(conditions, "lower(p.family_name) = lower(:name)", "name", criteria.familyName());
    add(conditions, "p.date_of_birth = :born", "born", criteria.dateOfBirth());
    add(conditions, "p.pnc_id = :pnc", "pnc", criteria.pncId().map(PncId::value));
    add(conditions, "c.case_id > :after", "after", criteria.after());
    return run(sight, conditions, criteria.limit() + 1);
  }

  private List<CaseSummary> run(CaseSight sight, List<Condition> conditions, int limit) {
    StringBuilder sql = new StringBuilder(SELECT).append(sight.condition());
    conditions.forEach(c -> sql.append(" and ").append(c.sql()));
    sql.append(" order by c.case_id limit :limit");
    return jdbi.withHandle(
        h -> {
          Query query =
              h.createQuery(sql.toString()).bind("limit", limit).bindMap(sight.bindings());
          conditions.forEach(c -> query.bind(c.name(), c.value()));
          return query.mapTo(CaseSummary.class).list();
        });
  }

  private static void add(List<Condition> conditions, String sql, String name, Optional<?> value) {
    value.ifPresent(v -> conditions.add(new Condition(sql, name, v)));
  }
}
