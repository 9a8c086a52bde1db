package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.optionalIdentifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventData;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** What the policy asks for in a case was not done by the day it was due; said once. */
@EventType(value = "youth-case.deadline.missed.v1", topic = Topic.ASSESSMENTS)
public record DeadlineMissed(
    UUID deadlineId, UUID caseId, String yos, String officerId, String kind, LocalDate dueOn)
    implements EventData {

  public DeadlineMissed {
    required("deadlineId", deadlineId);
    required("caseId", caseId);
    identifier("yos", yos);
    optionalIdentifier("officerId", officerId);
    identifier("kind", kind);
    required("dueOn", dueOn);
  }

  @Override
  public String subject() {
    return deadlineId.toString();
  }
}
