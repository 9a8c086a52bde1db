package org.y2a.cases.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.youthcase.CaseSight;
import org.y2a.kit.security.Organisation;

/** Cases without a named officer, and the alarms raised for them. */
@ApplicationScoped
class OfficerAlarmStore {
  /** The ranks are those of {@link Urgency}. */
  private static final String UNHELD =
      """
      select w.case_id, w.yos, c.yos_reference, w.since, m.category as mappa_category,
        m.level as mappa_level, a.rosh, coalesce(m.level, 0) as mappa_rank,
        coalesce(array_position(array['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'], a.rosh), 0) as rosh_rank
      from case_without_officer w
      join youth_case c on c.case_id = w.case_id
      left join mappa_registration m on m.case_id = w.case_id and m.until_on is null
      left join lateral (
        select rosh from assessment latest where latest.case_id = w.case_id
        order by completed_on desc, recorded_at desc, assessment_id desc limit 1) a on true
      """;

  private final Jdbi jdbi;

  OfficerAlarmStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Those of the cases for which an alarm is due and had not been raised for this gap. */
  List<UnheldCase> raise(Collection<UUID> caseIds, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    with unheld as (
                      %s
                      where w.case_id = any(:ids) and (m.case_id is not null or a.rosh = 'VERY_HIGH')
                    ), raised as (
                      insert into officer_alarm
                        (case_id, since, mappa_category, mappa_level, rosh, raised_at)
                      select case_id, since, mappa_category, mappa_level, rosh, :now from unheld
                      on conflict do nothing returning case_id
                    )
                    select case_id, yos, yos_reference, since, mappa_category, mappa_level, rosh
                    from unheld join raised using (case_id) order by case_id
                    """
                        .formatted(UNHELD))
                .bind("ids", caseIds.toArray(UUID[]::new))
                .bind("now", now)
                .mapTo(UnheldCase.class)
                .list());
  }

  /**
   * The most urgent first; one more than the limit, when there is more.
   *
   * @param organisation for whose cases to ask; all when empty
   */
  List<UnheldCase> unheld(
      CaseSight sight, Optional<Organisation> organisation, Optional<Urgency> after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select case_id, yos, yos_reference, since, mappa_category, mappa_level, rosh from (
                      %s
                      where (:organisation::text is null or exists (
                        select from responsibility r where r.case_id = w.case_id
                          and upper_inf(r.during) and r.organisation = :organisation))
                        and %s
                    ) as unheld
                    where :mappaRank::int is null
                      or (-mappa_rank, -rosh_rank, since, case_id)
                        > (-:mappaRank::int, -:roshRank::int, :since::timestamptz, :afterId::uuid)
                    order by mappa_rank desc, rosh_rank desc, since, case_id limit :limit
                    """
                        .formatted(UNHELD, sight.unrestricted()))
                .bindMap(sight.bindings())
                .bind("organisation", organisation.map(Organisation::toString).orElse(null))
                .bind("mappaRank", after.map(Urgency::mappaLevel).orElse(null))
                .bind("roshRank", after.map(Urgency::roshRank).orElse(null))
                .bind("since", after.map(u -> u.since().toString()).orElse(null))
                .bind("afterId", after.map(u -> u.caseId().toString()).orElse(null))
                .bind("limit", limit + 1)
                .mapTo(UnheldCase.class)
                .list());
  }
}
