package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.Topic;

/** An assessment has given a case new levels of risk. */
@EventType(value = "youth-case.risk.changed.v1", topic = Topic.CASES)
public record RiskChanged(UUID caseId, LocalDate changedOn, RiskFacts risk) implements CaseEvent {

  public RiskChanged {
    required("caseId", caseId);
    required("changedOn", changedOn);
    required("risk", risk);
  }
}
