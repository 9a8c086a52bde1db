package org.y2a.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.database.RecordArguments;

/** Assessments that are not completed yet. */
@ApplicationScoped
class StartedAssessmentStore {
  private final Jdbi jdbi;

  StartedAssessmentStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(UUID caseId, StartedAssessment started, String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into started_assessment (assessment_id, case_id, stage, started_on, started_by)
                    values (:assessmentId, :caseId, :stage, :startedOn, :by)
                    """)
                .bindNamedArgumentFinder(RecordArguments.of(started))
                .bind("caseId", caseId)
                .bind("by", by)
                .execute());
  }

  /** It is no longer only started. */
  Optional<StartedAssessment> take(UUID caseId, UUID assessmentId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    delete from started_assessment where case_id = :caseId and assessment_id = :id
                    returning assessment_id, stage, started_on
                    """)
                .bind("caseId", caseId)
                .bind("id", assessmentId)
                .mapTo(StartedAssessment.class)
                .findOne());
  }
}
