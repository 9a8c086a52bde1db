package org.y2a.cases.mappa;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.assessment.Mappa;

/** Registrations under MAPPA; the database refuses two at once. */
@ApplicationScoped
class MappaStore {
  private record Row(
      UUID registrationId,
      int category,
      int level,
      LocalDate fromOn,
      LocalDate untilOn,
      LocalDate nextReviewOn,
      LocalDate[] panels) {

    MappaRegistration registration() {
      return new MappaRegistration(
          registrationId,
          new Mappa(category, level),
          fromOn,
          Optional.ofNullable(untilOn),
          Optional.ofNullable(nextReviewOn),
          List.of(panels));
    }
  }

  private final Jdbi jdbi;

  MappaStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The latest first. */
  List<MappaRegistration> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select registration_id, category, level, from_on, until_on, next_review_on,
                      array(select held_on from mappa_panel p
                        where p.registration_id = r.registration_id order by held_on) as panels
                    from mappa_registration r where case_id = :id order by from_on desc
                    """)
                .bind("id", caseId)
                .mapTo(Row.class)
                .stream()
                .map(Row::registration)
                .toList());
  }

  void add(UUID caseId, MappaRegistration begun, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into mappa_registration (registration_id, case_id, category, level,
                      from_on, next_review_on, recorded_at)
                    values (:id, :caseId, :category, :level, :from, :review::date, :now)
                    """)
                .bind("id", begun.registrationId())
                .bind("caseId", caseId)
                .bind("category", begun.terms().category())
                .bind("level", begun.terms().level())
                .bind("from", begun.from())
                .bind("review", begun.nextReviewOn().orElse(null))
                .bind("now", now)
                .execute());
  }

  /** Other terms from the same day on. */
  void correct(UUID registrationId, Mappa terms, Optional<LocalDate> nextReviewOn) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update mappa_registration set category = :category, level = :level,
                      next_review_on = coalesce(:review::date, next_review_on)
                    where registration_id = :id
                    """)
                .bind("id", registrationId)
                .bind("category", terms.category())
                .bind("level", terms.level())
                .bind("review", nextReviewOn.orElse(null))
                .execute());
  }

  void end(UUID registrationId, LocalDate until) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update mappa_registration set until_on = :until where registration_id = :id
                    """)
                .bind("id", registrationId)
                .bind("until", until)
                .execute());
  }

  /** A panel met; it says when the next review is. */
  void addPanel(UUID registrationId, LocalDate heldOn, LocalDate nextReviewOn) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    with panel as (
                      insert into mappa_panel (registration_id, held_on) values (:id, :heldOn)
                      on conflict do nothing
                    )
                    update mappa_registration set next_review_on = :review where registration_id = :id
                    """)
                .bind("id", registrationId)
                .bind("heldOn", heldOn)
                .bind("review", nextReviewOn)
                .execute());
  }
}
