package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventData;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** A manager other than its author has countersigned an assessment. */
@EventType(value = "youth-case.assessment.countersigned.v1", topic = Topic.ASSESSMENTS)
public record AssessmentCountersigned(
    UUID assessmentId,
    UUID caseId,
    String yos,
    String stage,
    LocalDate completedOn,
    LocalDate countersignedOn,
    LocalDate dueOn)
    implements EventData {

  public AssessmentCountersigned {
    required("assessmentId", assessmentId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("stage", stage);
    required("completedOn", completedOn);
    required("countersignedOn", countersignedOn);
  }

  @Override
  public String subject() {
    return assessmentId.toString();
  }
}
