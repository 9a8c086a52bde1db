package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.MappaFacts;
import org.y2a.contracts.RiskLevel;
import org.y2a.contracts.Topic;

/**
 * A case under MAPPA or of very high risk of serious harm has no named officer; said once for each
 * gap, with the change that caused it.
 */
@EventType(value = "youth-case.officer.missing.v1", topic = Topic.CASES)
public record OfficerMissing(
    UUID caseId, LocalDate since, String yos, MappaFacts mappa, RiskLevel rosh)
    implements CaseEvent {

  public OfficerMissing {
    required("caseId", caseId);
    required("since", since);
    identifier("yos", yos);
  }
}
