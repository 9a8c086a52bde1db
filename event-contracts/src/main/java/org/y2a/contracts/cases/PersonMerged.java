package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.optionalIdentifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/**
 * Two records were of one child: the case now belongs to {@code childId}. {@code attains18On} and
 * {@code homeLocalAuthority} are sent when they differ from what was said of the case before.
 */
@EventType(value = "youth-case.person.merged.v1", topic = Topic.CASES)
public record PersonMerged(
    UUID caseId,
    UUID childId,
    UUID absorbedChildId,
    LocalDate mergedOn,
    LocalDate attains18On,
    String homeLocalAuthority)
    implements CaseEvent {

  public PersonMerged {
    required("caseId", caseId);
    required("childId", childId);
    required("absorbedChildId", absorbedChildId);
    required("mergedOn", mergedOn);
    optionalIdentifier("homeLocalAuthority", homeLocalAuthority);
  }
}
