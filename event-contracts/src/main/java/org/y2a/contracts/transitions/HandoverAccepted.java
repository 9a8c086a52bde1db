package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/**
 * Probation accepts the case; responsibility moves on {@code transferOn}, at once when that is
 * past.
 */
@EventType(value = "transition.handover.accepted.v1", topic = Topic.TRANSITIONS)
public record HandoverAccepted(
    UUID transitionId,
    UUID caseId,
    String yos,
    String pdu,
    String practitionerId,
    LocalDate acceptedOn,
    LocalDate transferOn)
    implements TransitionEvent {

  public HandoverAccepted {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("pdu", pdu);
    identifier("practitionerId", practitionerId);
    required("acceptedOn", acceptedOn);
    required("transferOn", transferOn);
  }
}
