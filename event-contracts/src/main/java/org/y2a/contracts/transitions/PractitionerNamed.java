package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** A named probation practitioner will receive the case. */
@EventType(value = "transition.practitioner.named.v1", topic = Topic.TRANSITIONS)
public record PractitionerNamed(
    UUID transitionId,
    UUID caseId,
    String yos,
    String pdu,
    String practitionerId,
    LocalDate namedOn)
    implements TransitionEvent {

  public PractitionerNamed {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("pdu", pdu);
    identifier("practitionerId", practitionerId);
    required("namedOn", namedOn);
  }
}
