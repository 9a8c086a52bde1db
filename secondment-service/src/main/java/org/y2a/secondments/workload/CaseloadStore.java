package org.y2a.secondments.workload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts what secondees hold. */
@ApplicationScoped
class CaseloadStore {

  private final Jdbi jdbi;

  CaseloadStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<OfficerCaseload> ofOfficers(String yos, LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.officer_id, s.band, c.fte, c.held_cases, c.correct_cases
                    from secondee_caseload c
                    join officer_standing s on s.officer_id = c.officer_id and s.during @> :on
                    where c.yos = :yos order by c.officer_id
                    """)
                .bind("yos", yos)
                .bind("on", on)
                .mapTo(OfficerCaseload.class)
                .list());
  }

  /** One for each service asked for, also where nobody is seconded, in their order. */
  List<ServiceCaseload> ofServices(List<String> services) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select s.yos, coalesce(sum(c.fte), 0.0) as fte,
                      coalesce(sum(c.held_cases), 0)::int as held_cases,
                      coalesce(sum(c.correct_cases), 0)::int as correct_cases
                    from unnest(:services) with ordinality as s(yos, position)
                    left join secondee_caseload c on c.yos = s.yos
                    group by s.yos, s.position order by s.position
                    """)
                .bind("services", services.toArray(String[]::new))
                .mapTo(ServiceCaseload.class)
                .list());
  }
}
