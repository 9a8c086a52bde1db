package org.y2a.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Completed assessments of cases; followed by newer ones, rewritten only when returned. */
@ApplicationScoped
class AssessmentStore {
  /** What is kept of how an assessment began. */
  record Origin(String stage, LocalDate startedOn) {}

  private static final String PUT =
      """
      with written as (
        insert into assessment (assessment_id, case_id, completed_on, rosh, safety_and_wellbeing,
          likelihood_of_reoffending, recorded_at, stage, started_on, author)
        values (:id, :caseId, :completedOn, :rosh, :safety, :reoffending,
          :now, :stage, :startedOn::date, :by)
        on conflict (assessment_id) do update set completed_on = excluded.completed_on,
          rosh = excluded.rosh, safety_and_wellbeing = excluded.safety_and_wellbeing,
          likelihood_of_reoffending = excluded.likelihood_of_reoffending,
          recorded_at = excluded.recorded_at, author = excluded.author
        returning assessment_id
      ), gone as (
        delete from assessment_concern where assessment_id = :id and code <> all(:concerns)
      )
      insert into assessment_concern (assessment_id, code)
      select assessment_id, code from written, unnest(:concerns) as code on conflict do nothing
      """;

  private final Jdbi jdbi;

  AssessmentStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** One whose stage has been settled; under an id that is there already, the improved one. */
  void put(UUID caseId, Assessment assessment, String by, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(PUT)
                .bind("id", assessment.assessmentId())
                .bind("caseId", caseId)
                .bind("completedOn", assessment.completedOn())
                .bind("rosh", assessment.rosh().name())
                .bind("safety", assessment.safetyAndWellbeing().name())
                .bind("reoffending", assessment.likelihoodOfReoffending().name())
                .bind("stage", assessment.stage().orElseThrow())
                .bind("startedOn", assessment.startedOn().orElse(null))
                .bind("concerns", assessment.concerns().toArray(String[]::new))
                .bind("by", by)
                .bind("now", now)
                .execute());
  }

  Optional<Origin> origin(UUID caseId, UUID assessmentId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select stage, started_on from assessment
                    where case_id = :caseId and assessment_id = :id
                    """)
                .bind("caseId", caseId)
                .bind("id", assessmentId)
                .mapTo(Origin.class)
                .findOne());
  }

  /** Those in work first, then the latest. */
  List<AssessmentRow> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(AssessmentRow.SELECT)
                .bind("id", caseId)
                .mapTo(AssessmentRow.class)
                .list());
  }
}
