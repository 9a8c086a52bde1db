package org.y2a.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Spells in custody; the database refuses two at once. */
@ApplicationScoped
class CustodyStore {
  private record Row(
      UUID spellId,
      UUID orderId,
      String establishment,
      LocalDate admittedOn,
      LocalDate earliestReleaseOn,
      LocalDate conditionalReleaseOn,
      LocalDate releasedOn) {

    CustodySpell spell() {
      return new CustodySpell(
          spellId,
          Optional.ofNullable(orderId),
          establishment,
          admittedOn,
          Optional.ofNullable(earliestReleaseOn),
          Optional.ofNullable(conditionalReleaseOn),
          Optional.ofNullable(releasedOn));
    }
  }

  private final Jdbi jdbi;

  CustodyStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<CustodySpell> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select spell_id, order_id, establishment, admitted_on, earliest_release_on,
                      conditional_release_on, released_on
                    from custody_spell where case_id = :id order by admitted_on, spell_id
                    """)
                .bind("id", caseId)
                .mapTo(Row.class)
                .stream()
                .map(Row::spell)
                .toList());
  }

  /** Adds a spell, or replaces the one of the same id. */
  void put(UUID caseId, CustodySpell spell) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into custody_spell as s (spell_id, case_id, order_id, establishment,
                      admitted_on, earliest_release_on, conditional_release_on, released_on)
                    values (:id, :caseId, :orderId::uuid, :establishment, :admittedOn,
                      :earliest::date, :conditional::date, :released::date)
                    on conflict (spell_id) do update set order_id = excluded.order_id,
                      establishment = excluded.establishment, admitted_on = excluded.admitted_on,
                      earliest_release_on = excluded.earliest_release_on,
                      conditional_release_on = excluded.conditional_release_on,
                      released_on = excluded.released_on
                    where s.case_id = excluded.case_id
                    """)
                .bind("id", spell.spellId())
                .bind("caseId", caseId)
                .bind("orderId", spell.orderId().orElse(null))
                .bind("establishment", spell.establishment())
                .bind("admittedOn", spell.admittedOn())
                .bind("earliest", spell.earliestReleaseOn().orElse(null))
                .bind("conditional", spell.conditionalReleaseOn().orElse(null))
                .bind("released", spell.releasedOn().orElse(null))
                .execute());
  }
}
