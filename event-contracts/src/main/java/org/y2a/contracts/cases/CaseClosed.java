package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** A case has been closed. */
@EventType(value = "youth-case.case.closed.v1", topic = Topic.CASES)
public record CaseClosed(UUID caseId, LocalDate closedOn, String reason) implements CaseEvent {

  public CaseClosed {
    required("caseId", caseId);
    required("closedOn", closedOn);
    identifier("reason", reason);
  }
}
