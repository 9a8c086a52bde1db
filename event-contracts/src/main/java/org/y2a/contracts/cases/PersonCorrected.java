package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.nonEmpty;
import static org.y2a.contracts.Fields.optionalIdentifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/**
 * What is known of the child of a case has been corrected; said once in the stream of each of the
 * child's cases. {@code fields} are codes; {@code attains18On} and {@code homeLocalAuthority} are
 * sent when they have changed.
 */
@EventType(value = "youth-case.person.corrected.v1", topic = Topic.CASES)
public record PersonCorrected(
    UUID caseId,
    UUID childId,
    LocalDate correctedOn,
    List<CodedReason> fields,
    LocalDate attains18On,
    String homeLocalAuthority)
    implements CaseEvent {

  public PersonCorrected {
    required("caseId", caseId);
    required("childId", childId);
    required("correctedOn", correctedOn);
    fields = nonEmpty("fields", fields);
    optionalIdentifier("homeLocalAuthority", homeLocalAuthority);
  }
}
