package org.y2a.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Appointments of cases: many, so each question has its range. */
@ApplicationScoped
class AppointmentStore {
  private record Count(String outcome, int appointments) {}

  private final Jdbi jdbi;

  AppointmentStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(UUID caseId, AppointmentView appointment) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into appointment (appointment_id, case_id, planned_at, kind, outcome)
                    values (:id, :caseId, :at, :kind, :outcome)
                    """)
                .bind("id", appointment.appointmentId())
                .bind("caseId", caseId)
                .bind("at", appointment.plannedAt())
                .bind("kind", appointment.kind())
                .bind("outcome", appointment.outcome())
                .execute());
  }

  Optional<Instant> plannedAt(UUID caseId, UUID appointmentId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select planned_at from appointment
                    where appointment_id = :id and case_id = :caseId
                    """)
                .bind("id", appointmentId)
                .bind("caseId", caseId)
                .mapTo(Instant.class)
                .findOne());
  }

  void conclude(UUID appointmentId, String outcome) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update appointment set outcome = :outcome where appointment_id = :id")
                .bind("id", appointmentId)
                .bind("outcome", outcome)
                .execute());
  }

  /** From the first instant to before the last; one more than the limit, when there is more. */
  List<AppointmentView> between(
      UUID caseId, Instant from, Instant until, Optional<Place> after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select appointment_id, planned_at, kind, outcome from appointment
                    where case_id = :caseId and planned_at >= :from and planned_at < :until
                      and (:afterAt::timestamptz is null or (planned_at, appointment_id)
                        > (:afterAt::timestamptz, :afterId::uuid))
                    order by planned_at, appointment_id limit :limit
                    """)
                .bind("caseId", caseId)
                .bind("from", from)
                .bind("until", until)
                .bind("afterAt", after.map(p -> p.plannedAt().toString()).orElse(null))
                .bind("afterId", after.map(Place::appointmentId).orElse(null))
                .bind("limit", limit + 1)
                .mapTo(AppointmentView.class)
                .list());
  }

  List<Instant> withOutcomes(UUID caseId, List<String> outcomes) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select planned_at from appointment
                    where case_id = :caseId and outcome = any(:outcomes) order by planned_at
                    """)
                .bind("caseId", caseId)
                .bind("outcomes", outcomes.toArray(String[]::new))
                .mapTo(Instant.class)
                .list());
  }

  /** How many there were of each outcome; those without one under the empty text. */
  Map<String, Integer> count(UUID caseId, Instant from, Instant until) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select coalesce(outcome, '') as outcome, count(*)::int as appointments from appointment
                    where case_id = :caseId and planned_at >= :from and planned_at < :until
                    group by outcome
                    """)
                .bind("caseId", caseId)
                .bind("from", from)
                .bind("until", until)
                .mapTo(Count.class)
                .stream()
                .collect(Collectors.toMap(Count::outcome, Count::appointments)));
  }
}
