package org.y2a.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Assessments of cases; never changed, only followed by newer ones. */
@ApplicationScoped
class AssessmentStore {
  private final Jdbi jdbi;

  AssessmentStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(UUID caseId, Assessment assessment, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into assessment (assessment_id, case_id, completed_on, rosh,
                      safety_and_wellbeing, likelihood_of_reoffending, recorded_at)
                    values (:id, :caseId, :completedOn, :rosh, :safety, :reoffending, :now)
                    """)
                .bind("id", assessment.assessmentId())
                .bind("caseId", caseId)
                .bind("completedOn", assessment.completedOn())
                .bind("rosh", assessment.rosh().name())
                .bind("safety", assessment.safetyAndWellbeing().name())
                .bind("reoffending", assessment.likelihoodOfReoffending().name())
                .bind("now", now)
                .execute());
  }
}
