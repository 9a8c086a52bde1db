package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** What was held about the child of a case is erased; whoever holds a copy erases it too. */
@EventType(value = "youth-case.person.erased.v1", topic = Topic.CASES)
public record PersonErased(UUID caseId, UUID childId, LocalDate erasedOn, String reason)
    implements CaseEvent {

  public PersonErased {
    required("caseId", caseId);
    required("childId", childId);
    required("erasedOn", erasedOn);
    identifier("reason", reason);
  }
}
