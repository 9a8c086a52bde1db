package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.MappaFacts;
import org.y2a.contracts.Topic;

/**
 * A case has come under multi-agency public protection, under other terms, or out of it: then
 * {@code mappa} is null, and so is all that follows.
 */
@EventType(value = "youth-case.mappa.changed.v1", topic = Topic.CASES)
public record MappaChanged(
    UUID caseId, LocalDate changedOn, MappaFacts mappa, LocalDate since, LocalDate nextReviewOn)
    implements CaseEvent {

  public MappaChanged {
    required("caseId", caseId);
    required("changedOn", changedOn);
  }
}
