package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** A probation delivery unit will receive the case. */
@EventType(value = "transition.pdu.allocated.v1", topic = Topic.TRANSITIONS)
public record PduAllocated(
    UUID transitionId, UUID caseId, String yos, String pdu, String region, LocalDate allocatedOn)
    implements TransitionEvent {

  public PduAllocated {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("pdu", pdu);
    identifier("region", region);
    required("allocatedOn", allocatedOn);
  }
}
