package org.y2a.cases.upsert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.assessment.Assessment;
import org.y2a.cases.assessment.Mappa;

/** What only an update by reference asks for. */
@ApplicationScoped
class UpsertStore {
  private final Jdbi jdbi;

  UpsertStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<UUID> find(String yos, String reference) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select case_id from youth_case where yos = :yos and yos_reference = :ref")
                .bind("yos", yos)
                .bind("ref", reference)
                .mapTo(UUID.class)
                .findOne());
  }

  /** Those cases that have one of the references; services and references go in pairs. */
  List<UUID> findAll(List<String> services, List<String> references) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.case_id from unnest(:services, :references) as w(yos, yos_reference)
                    join youth_case c using (yos, yos_reference)
                    """)
                .bind("services", services.toArray(String[]::new))
                .bind("references", references.toArray(String[]::new))
                .mapTo(UUID.class)
                .list());
  }

  /** Whether the case has exactly this assessment, be it the latest or not. */
  boolean has(UUID caseId, Assessment assessment) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (select from assessment where case_id = :id
                      and completed_on = :on and rosh = :rosh and safety_and_wellbeing = :safety
                      and likelihood_of_reoffending = :reoffending)
                    and (:category::int is null or exists (select from mappa_registration
                      where case_id = :id and category = :category and level = :level
                        and from_on <= :on))
                    """)
                .bind("id", caseId)
                .bind("on", assessment.completedOn())
                .bind("rosh", assessment.rosh().name())
                .bind("safety", assessment.safetyAndWellbeing().name())
                .bind("reoffending", assessment.likelihoodOfReoffending().name())
                .bind("category", assessment.mappa().map(Mappa::category).orElse(null))
                .bind("level", assessment.mappa().map(Mappa::level).orElse(null))
                .mapTo(Boolean.class)
                .one());
  }
}
