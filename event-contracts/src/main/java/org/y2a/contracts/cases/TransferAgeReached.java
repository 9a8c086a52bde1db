package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** The child of an open case has turned 18. */
@EventType(value = "youth-case.transfer-age.reached.v1", topic = Topic.CASES)
public record TransferAgeReached(UUID caseId, LocalDate reachedOn) implements CaseEvent {

  public TransferAgeReached {
    required("caseId", caseId);
    required("reachedOn", reachedOn);
  }
}
