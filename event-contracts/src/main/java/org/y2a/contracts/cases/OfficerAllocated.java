package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.optionalIdentifier;
import static org.y2a.contracts.Fields.optionalOneOf;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/**
 * A named officer holds the case from now on; no officer means that nobody does, which is an alarm.
 */
@EventType(value = "youth-case.officer.allocated.v1", topic = Topic.CASES)
public record OfficerAllocated(
    UUID caseId, String yos, LocalDate allocatedOn, String officerId, String officerRole)
    implements CaseEvent {

  public OfficerAllocated {
    required("caseId", caseId);
    identifier("yos", yos);
    required("allocatedOn", allocatedOn);
    optionalIdentifier("officerId", officerId);
    optionalOneOf("officerRole", officerRole, "CASE_MANAGER", "SECONDEE");
  }
}
