package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** The youth side offers the case to probation. */
@EventType(value = "transition.handover.offered.v1", topic = Topic.TRANSITIONS)
public record HandoverOffered(
    UUID transitionId,
    UUID caseId,
    String yos,
    String pdu,
    LocalDate offeredOn,
    LocalDate transferOn)
    implements TransitionEvent {

  public HandoverOffered {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("pdu", pdu);
    required("offeredOn", offeredOn);
    required("transferOn", transferOn);
  }
}
