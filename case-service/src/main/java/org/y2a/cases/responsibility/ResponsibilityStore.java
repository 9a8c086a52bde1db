package org.y2a.cases.responsibility;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.officer.NamedOfficer;

/** Who is and was responsible for cases, and who holds and held them. */
@ApplicationScoped
public class ResponsibilityStore {
  private record Since(UUID caseId, Instant since) {}

  private final Jdbi jdbi;

  ResponsibilityStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Closes and opens in one statement each for organisations and officers, however many cases. */
  public void move(List<Move> moves) {
    jdbi.useHandle(
        h -> {
          moveOrganisation(h, moves);
          hold(h, moves.stream().map(m -> new Holding(m.caseId(), m.officer(), m.at())).toList());
        });
  }

  private static void moveOrganisation(Handle h, List<Move> moves) {
    h.createUpdate(
            """
            with move as (
              select case_id, organisation, at::timestamptz, reason, transition_id
              from unnest(:ids, :to, :at, :reasons, :transitions)
                as m(case_id, organisation, at, reason, transition_id)
            ), closed as (
              update responsibility r set during = tstzrange(lower(r.during), move.at) from move
              where r.case_id = move.case_id and upper_inf(r.during) returning r.case_id
            )
            insert into responsibility (case_id, organisation, during, reason, transition_id)
            select case_id, organisation, tstzrange(at, null), reason, transition_id
            from move join closed using (case_id)
            """)
        .bind("ids", ids(moves))
        .bind("to", texts(moves, m -> m.to().toString()))
        .bind("at", texts(moves, m -> m.at().toString()))
        .bind("reasons", texts(moves, m -> m.reason().name()))
        .bind(
            "transitions",
            moves.stream().map(m -> m.transitionId().orElse(null)).toArray(UUID[]::new))
        .execute();
  }

  /** Other officers of the same organisations, in one statement however many cases. */
  public void allocateAll(List<Holding> holdings) {
    jdbi.useHandle(h -> hold(h, holdings));
  }

  private static void hold(Handle h, List<Holding> holdings) {
    h.createUpdate(
            """
            with move as (
              select case_id, officer_id, role, at::timestamptz
              from unnest(:ids, :officers, :roles, :at) as m(case_id, officer_id, role, at)
            ), closed as (
              update officer_holding h set during = tstzrange(lower(h.during), move.at) from move
              where h.case_id = move.case_id and upper_inf(h.during) returning h.case_id
            )
            insert into officer_holding (case_id, officer_id, role, during)
            select case_id, officer_id, role, tstzrange(at, null)
            from move, (select count(*) from closed) as closed_first where officer_id is not null
            """)
        .bind("ids", holdings.stream().map(Holding::caseId).toArray(UUID[]::new))
        .bind(
            "officers", texts(holdings, m -> m.officer().map(NamedOfficer::officerId).orElse(null)))
        .bind("roles", texts(holdings, m -> m.officer().map(o -> o.role().name()).orElse(null)))
        .bind("at", texts(holdings, m -> m.at().toString()))
        .execute();
  }

  /** Another officer, or nobody, of the same organisation. */
  public void allocate(UUID caseId, Optional<NamedOfficer> officer, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    with closed as (
                      update officer_holding set during = tstzrange(lower(during), :at)
                      where case_id = :id and upper_inf(during) returning case_id
                    )
                    insert into officer_holding (case_id, officer_id, role, during)
                    select :id, :officer::text, :role::text, tstzrange(:at, null)
                    from (select count(*) from closed) as closed_first where :officer::text is not null
                    """)
                .bind("id", caseId)
                .bind("officer", officer.map(NamedOfficer::officerId).orElse(null))
                .bind("role", officer.map(o -> o.role().name()).orElse(null))
                .bind("at", at)
                .execute());
  }

  /** Ends responsibility and holding: the case is closed in the same transaction. */
  public void end(UUID caseId, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    with holding as (
                      update officer_holding set during = tstzrange(lower(during), :at)
                      where case_id = :id and upper_inf(during)
                    )
                    update responsibility set during = tstzrange(lower(during), :at)
                    where case_id = :id and upper_inf(during)
                    """)
                .bind("id", caseId)
                .bind("at", at)
                .execute());
  }

  /** The instant after which the next change can take effect, for each case. */
  public Map<UUID, Instant> presentSince(Collection<UUID> caseIds) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select case_id, max(case when upper_inf(during) then lower(during)
                      else upper(during) end) as since
                    from (
                      select case_id, during from responsibility where case_id = any(:ids)
                      union all
                      select case_id, during from officer_holding where case_id = any(:ids)) as spell
                    group by case_id
                    """)
                .bind("ids", caseIds.toArray(UUID[]::new))
                .mapTo(Since.class)
                .stream()
                .collect(toMap(Since::caseId, Since::since)));
  }

  public Instant presentSince(UUID caseId) {
    return presentSince(List.of(caseId)).get(caseId);
  }

  public List<Spell> organisationsOf(UUID caseId) {
    return spells(
        """
        select organisation as holder, lower(during) as "from", upper(during) as until, reason
        from responsibility where case_id = :id order by lower(during)
        """,
        caseId);
  }

  public List<Spell> officersOf(UUID caseId) {
    return spells(
        """
        select officer_id as holder, lower(during) as "from", upper(during) as until, role as reason
        from officer_holding where case_id = :id order by lower(during)
        """,
        caseId);
  }

  private List<Spell> spells(String sql, UUID caseId) {
    return jdbi.withHandle(h -> h.createQuery(sql).bind("id", caseId).mapTo(Spell.class).list());
  }

  private static UUID[] ids(List<Move> moves) {
    return moves.stream().map(Move::caseId).toArray(UUID[]::new);
  }

  private static <T> String[] texts(List<T> changes, Function<T, String> value) {
    return changes.stream().map(value).toArray(String[]::new);
  }
}
