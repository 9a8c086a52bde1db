package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventData;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/**
 * An assessment of an open case has been completed, or completed again after it was returned for
 * improvement.
 */
@EventType(value = "youth-case.assessment.completed.v1", topic = Topic.ASSESSMENTS)
public record AssessmentCompleted(
    UUID assessmentId,
    UUID caseId,
    String yos,
    String stage,
    LocalDate startedOn,
    LocalDate completedOn,
    LocalDate dueOn)
    implements EventData {

  public AssessmentCompleted {
    required("assessmentId", assessmentId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("stage", stage);
    required("completedOn", completedOn);
  }

  @Override
  public String subject() {
    return assessmentId.toString();
  }
}
