package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.optionalIdentifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/**
 * A merge is undone: the case belongs to {@code childId} again. {@code attains18On} and {@code
 * homeLocalAuthority} are sent when they differ from what was said of the case before.
 */
@EventType(value = "youth-case.person.unmerged.v1", topic = Topic.CASES)
public record PersonUnmerged(
    UUID caseId,
    UUID childId,
    UUID formerSurvivorChildId,
    LocalDate unmergedOn,
    LocalDate attains18On,
    String homeLocalAuthority)
    implements CaseEvent {

  public PersonUnmerged {
    required("caseId", caseId);
    required("childId", childId);
    required("formerSurvivorChildId", formerSurvivorChildId);
    required("unmergedOn", unmergedOn);
    optionalIdentifier("homeLocalAuthority", homeLocalAuthority);
  }
}
