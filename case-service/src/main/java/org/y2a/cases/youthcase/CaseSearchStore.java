package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Finds cases in one statement: first their ids, by whichever index the question allows, then what
 * a list shows of the few that are on the page.
 */
@ApplicationScoped
class CaseSearchStore {
  private static final String SHOW =
      """
      with found as materialized (%s)
      select c.case_id, c.yos, c.yos_reference, c.status, p.given_name, p.family_name,
        p.date_of_birth, c.opened_on, c.planning_due_on, c.transfer_age_on as attains_1_8_on,
        h.officer_id, a.rosh, found.score
      from found
      join youth_case c using (case_id)
      join child p using (child_id)
      left join officer_holding h on h.case_id = c.case_id and upper_inf(h.during)
      left join lateral (
        select rosh from assessment latest where latest.case_id = c.case_id
        order by completed_on desc, recorded_at desc, assessment_id desc limit 1) a on true
      order by found.score desc, c.case_id
      """;

  private static final String IN_ORDER =
      """
      select c.case_id, null::numeric as score
      from youth_case c join child p using (child_id)
      where true%s order by c.case_id limit :limit
      """;

  /**
   * How near a name is: its best stretch, the whole, and whether every word sounds alike. Rounded,
   * so that a page goes on exactly where the one before ended.
   */
  private static final String RANKED =
      """
      select * from (
        select c.case_id, round((0.6 * word_similarity(n.folded, p.search_name)
          + 0.3 * similarity(n.folded, p.search_name)
          + case when p.search_sounds @> n.sounds then 0.1 else 0 end)::numeric, 4) as score
        from (select name_fold(:name) as folded, name_sounds(name_fold(:name)) as sounds) n
        cross join child p join youth_case c using (child_id)
        where (p.search_name %%> n.folded or p.search_sounds @> n.sounds)%s) ranked
      where true%s order by score desc, case_id limit :limit
      """;

  private final Jdbi jdbi;

  CaseSearchStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** One more than the limit, when there is more. */
  List<CaseSummary> find(CaseSight sight, CaseCriteria criteria) {
    if (sight.scope() instanceof CaseScope.Nowhere) {
      return List.of();
    }
    List<Condition> conditions = CaseConditions.of(sight, criteria);
    List<Condition> place = CaseConditions.goingOn(criteria);
    String ids =
        criteria.name().isPresent()
            ? RANKED.formatted(sql(conditions), sql(place))
            : IN_ORDER.formatted(sql(conditions) + sql(place));
    return jdbi.withHandle(
        h -> {
          Query query = h.createQuery(SHOW.formatted(ids)).bind("limit", criteria.limit() + 1);
          criteria.name().ifPresent(name -> query.bind("name", name));
          conditions.forEach(c -> c.values().forEach(query::bind));
          place.forEach(c -> c.values().forEach(query::bind));
          return query.mapTo(CaseSummary.class).list();
        });
  }

  private static String sql(List<Condition> conditions) {
    StringBuilder sql = new StringBuilder();
    conditions.forEach(c -> sql.append("\n  and ").append(c.sql()));
    return sql.toString();
  }
}
