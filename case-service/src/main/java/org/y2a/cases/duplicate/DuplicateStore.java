package org.y2a.cases.duplicate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.child.ChildRecord;
import org.y2a.cases.youthcase.CaseSight;

/** Finds records that could be of one child, by index and among those that a caller may see. */
@ApplicationScoped
class DuplicateStore {
  private static final String CANDIDATES =
      """
      with me as materialized (
        select *, plain_name(family_name) as family, plain_name(coalesce(given_name, '')) as given,
          plain_name(coalesce(given_name || ' ', '') || family_name) as whole
        from child where child_id = :id
      ), near as (
        select p.child_id from child p, me where p.pnc_id = me.pnc_id
        union select p.child_id from child p, me where p.cro_number = me.cro_number
        union select p.child_id from child p, me where p.crn = me.crn
        union select p.child_id from child p, me where p.prison_number = me.prison_number
        union select p.child_id from child p
          where p.date_of_birth = any(:dates)
        union select p.child_id from child p, me
          where plain_name(coalesce(p.given_name || ' ', '') || p.family_name) % me.whole
        union select p.child_id from child p, me
          where me.family <> '' and dmetaphone(me.family) <> ''
            and dmetaphone(plain_name(p.family_name)) = dmetaphone(me.family)
            and p.date_of_birth between me.date_of_birth - 400 and me.date_of_birth + 400
        union select a.child_id from child_address a
          join child_address mine on mine.postcode = a.postcode and mine.child_id = :id
      )
      select p.child_id, p.given_name, p.family_name, p.date_of_birth, p.pnc_id, p.cro_number, p.crn,
        p.prison_number,
        similarity(plain_name(p.family_name), me.family)::float8 as family_alike,
        (case when p.given_name is null or me.given_name is null then 0
          else similarity(plain_name(p.given_name), me.given) end)::float8 as given_alike,
        dmetaphone(me.family) <> '' and dmetaphone(plain_name(p.family_name)) = dmetaphone(me.family)
          as sounds_alike,
        coalesce(plain_name(p.given_name) = me.family and plain_name(p.family_name) = me.given, false)
          as swapped,
        exists (select from child_address a join child_address mine
          on mine.postcode = a.postcode and mine.lines[1] is not distinct from a.lines[1]
          where a.child_id = p.child_id and mine.child_id = :id) as same_address
      from near join child p using (child_id), me
      where p.child_id <> :id and p.merged_into is null and p.erased_at is null
        and exists (select from youth_case c where c.child_id = p.child_id and
      """;

  /** A record that could be of the same child. */
  record Candidate(
      UUID childId,
      String givenName,
      String familyName,
      LocalDate dateOfBirth,
      String pncId,
      String croNumber,
      String crn,
      String prisonNumber,
      double familyAlike,
      double givenAlike,
      boolean soundsAlike,
      boolean swapped,
      boolean sameAddress) {

    Likeness to(ChildRecord one) {
      return new Likeness(
          new Likeness.Identifiers(
              Optional.ofNullable(one.pncId()),
              Optional.ofNullable(one.croNumber()),
              Optional.ofNullable(one.crn()),
              Optional.ofNullable(one.prisonNumber())),
          new Likeness.Identifiers(
              Optional.ofNullable(pncId),
              Optional.ofNullable(croNumber),
              Optional.ofNullable(crn),
              Optional.ofNullable(prisonNumber)),
          one.dateOfBirth(),
          dateOfBirth,
          familyAlike,
          givenAlike,
          soundsAlike,
          swapped,
          sameAddress);
    }

    @Override
    public String toString() {
      return "Candidate[" + childId + "]";
    }
  }

  private record Policy(int version, int threshold) {}

  private record Weight(String reason, int points) {}

  private final Jdbi jdbi;

  DuplicateStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Candidate> candidates(ChildRecord child, CaseSight sight) {
    LocalDate[] dates =
        Stream.concat(
                Stream.of(child.dateOfBirth()),
                Likeness.swappedDayAndMonth(child.dateOfBirth()).stream())
            .toArray(LocalDate[]::new);
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    CANDIDATES
                        + sight.condition()
                        + ") and not exists (select from youth_case c where c.child_id = p.child_id"
                        + " and not "
                        + sight.unrestricted()
                        + ")")
                .bind("id", child.childId())
                .bind("dates", dates)
                .bindMap(sight.bindings())
                .mapTo(Candidate.class)
                .list());
  }

  DuplicatePolicy policyOn(LocalDate day) {
    return jdbi.withHandle(
        h -> {
          Policy policy =
              h.createQuery(
                      """
                      select version, threshold from duplicate_policy
                      where in_force_from <= :day order by in_force_from desc limit 1
                      """)
                  .bind("day", day)
                  .mapTo(Policy.class)
                  .one();
          return new DuplicatePolicy(
              policy.version(),
              policy.threshold(),
              h
                  .createQuery("select reason, points from duplicate_weight where version = :v")
                  .bind("v", policy.version())
                  .mapTo(Weight.class)
                  .stream()
                  .collect(toMap(w -> DuplicateReason.valueOf(w.reason()), Weight::points)));
        });
  }
}
