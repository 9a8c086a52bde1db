package org.y2a.cases.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.officer.Officer;
import org.y2a.cases.youthcase.CaseSight;

/** What allocation reads, for all cases and officers of a service at once. */
@ApplicationScoped
public class AllocationStore {
  private record Held(UUID caseId, String officerId, int times) {}

  /** A secondee's share of a post in a service and the open cases held there. */
  record Share(String officerId, BigDecimal fte, int held) {}

  /** Open cases of a service that an officer holds. */
  public record OfficerCount(String officerId, String role, int held) {}

  private static final String SHARES =
      """
      select s.officer_id, sum(coalesce(s.fte, 1)) as fte,
        (select count(*) from officer_holding h join youth_case c using (case_id)
         where h.officer_id = s.officer_id and upper_inf(h.during) and h.role = 'SECONDEE'
           and c.yos = :yos and c.status = 'OPEN') as held
      from secondment s
      where s.yos = :yos and s.ended_on is null %s
        and exists (select from officer o
          where o.officer_id = s.officer_id and o.yos = s.yos and o.role = 'SECONDEE')
      group by s.officer_id order by s.officer_id
      """;

  private final Jdbi jdbi;

  AllocationStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Those in sight. */
  List<UUID> openCases(CaseSight sight, String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.case_id from youth_case c
                    where c.yos = :yos and c.status = 'OPEN' and %s order by c.case_id
                    """
                        .formatted(sight.condition()))
                .bindMap(sight.bindings())
                .bind("yos", yos)
                .mapTo(UUID.class)
                .list());
  }

  Map<UUID, Map<String, Integer>> heldBefore(Collection<UUID> caseIds) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select case_id, officer_id, count(*)::int as times from officer_holding
                    where case_id = any(:ids) and not upper_inf(during) group by case_id, officer_id
                    """)
                .bind("ids", caseIds.toArray(UUID[]::new))
                .mapTo(Held.class)
                .stream()
                .collect(groupingBy(Held::caseId, toMap(Held::officerId, Held::times))));
  }

  List<Share> shares(String yos) {
    return jdbi.withHandle(
        h -> h.createQuery(SHARES.formatted("")).bind("yos", yos).mapTo(Share.class).list());
  }

  Optional<Share> share(String officerId, String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(SHARES.formatted("and s.officer_id = :id"))
                .bind("yos", yos)
                .bind("id", officerId)
                .mapTo(Share.class)
                .findOne());
  }

  /** Two allocations to the same secondees wait for each other, so that each sees the other. */
  void lockSecondees(Collection<String> officerIds, String yos) {
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    select contract_id from secondment
                    where officer_id = any(:ids) and yos = :yos and ended_on is null
                    order by contract_id for update
                    """)
                .bind("ids", officerIds.toArray(String[]::new))
                .bind("yos", yos)
                .mapTo(UUID.class)
                .list());
  }

  /** The services that can name the officer, and those in which they still hold a case. */
  List<Officer> services(String officerId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select officer_id, yos, min(role) as role from (
                      select officer_id, yos, role from officer where officer_id = :id
                      union all
                      select h.officer_id, c.yos, h.role
                      from officer_holding h join youth_case c using (case_id)
                      where h.officer_id = :id and upper_inf(h.during) and c.status = 'OPEN') known
                    group by officer_id, yos order by yos
                    """)
                .bind("id", officerId)
                .mapTo(Officer.class)
                .list());
  }

  List<UUID> heldBy(String officerId, String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.case_id from officer_holding h join youth_case c using (case_id)
                    where h.officer_id = :id and upper_inf(h.during) and c.yos = :yos
                      and c.status = 'OPEN'
                    order by c.case_id
                    """)
                .bind("id", officerId)
                .bind("yos", yos)
                .mapTo(UUID.class)
                .list());
  }

  /** Those of the cases that are in sight. */
  Set<UUID> inSight(CaseSight sight, Collection<UUID> caseIds) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select c.case_id from youth_case c where c.case_id = any(:ids) and "
                        + sight.condition())
                .bind("ids", caseIds.toArray(UUID[]::new))
                .bindMap(sight.bindings())
                .mapTo(UUID.class)
                .set());
  }

  /** Everybody whom the service can name, those who hold nothing included. */
  public List<OfficerCount> counts(String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select o.officer_id, min(o.role) as role,
                      (select count(*) from officer_holding h join youth_case c using (case_id)
                       where h.officer_id = o.officer_id and upper_inf(h.during) and c.yos = :yos
                         and c.status = 'OPEN') as held
                    from officer o where o.yos = :yos group by o.officer_id order by o.officer_id
                    """)
                .bind("yos", yos)
                .mapTo(OfficerCount.class)
                .list());
  }
}
