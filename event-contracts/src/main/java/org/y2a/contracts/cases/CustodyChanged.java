package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.list;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.CustodyFacts;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** The spells in custody of a case, all of them, as they stand after a change. */
@EventType(value = "youth-case.custody.changed.v1", topic = Topic.CASES)
public record CustodyChanged(UUID caseId, LocalDate changedOn, List<CustodyFacts> spells)
    implements CaseEvent {

  public CustodyChanged {
    required("caseId", caseId);
    required("changedOn", changedOn);
    spells = list("spells", spells);
  }
}
