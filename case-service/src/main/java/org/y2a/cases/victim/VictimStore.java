package org.y2a.cases.victim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Victims of cases, without who they are. */
@ApplicationScoped
class VictimStore {
  private record Row(UUID victimId, UUID offenceId, VictimWish wish, LocalDate askedOn) {
    Victim victim() {
      return new Victim(
          victimId, Optional.ofNullable(offenceId), wish, Optional.ofNullable(askedOn));
    }
  }

  private final Jdbi jdbi;

  VictimStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Victim> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select victim_id, offence_id, wish, asked_on from victim
                    where case_id = :id order by victim_id
                    """)
                .bind("id", caseId)
                .mapTo(Row.class)
                .stream()
                .map(Row::victim)
                .toList());
  }

  Optional<Victim> find(UUID caseId, UUID victimId) {
    return of(caseId).stream().filter(v -> v.victimId().equals(victimId)).findFirst();
  }

  boolean isOffenceOf(UUID caseId, UUID offenceId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (select from offence
                      where offence_id = :offenceId and case_id = :caseId)
                    """)
                .bind("offenceId", offenceId)
                .bind("caseId", caseId)
                .mapTo(Boolean.class)
                .one());
  }

  /** Adds a victim, or replaces the one of the same id. */
  void put(UUID caseId, Victim victim) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into victim as v (victim_id, case_id, offence_id, wish, asked_on)
                    values (:id, :caseId, :offenceId::uuid, :wish, :askedOn::date)
                    on conflict (victim_id) do update set offence_id = excluded.offence_id,
                      wish = excluded.wish, asked_on = excluded.asked_on
                    where v.case_id = excluded.case_id
                    """)
                .bind("id", victim.victimId())
                .bind("caseId", caseId)
                .bind("offenceId", victim.offenceId().orElse(null))
                .bind("wish", victim.wish().name())
                .bind("askedOn", victim.askedOn().orElse(null))
                .execute());
  }
}
