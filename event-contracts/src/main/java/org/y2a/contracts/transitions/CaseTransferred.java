package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** Responsibility has moved to probation and the transition is complete. */
@EventType(value = "transition.case.transferred.v1", topic = Topic.TRANSITIONS)
public record CaseTransferred(
    UUID transitionId,
    UUID caseId,
    String yos,
    String pdu,
    String region,
    String practitionerId,
    LocalDate transferredOn)
    implements TransitionEvent {

  public CaseTransferred {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("pdu", pdu);
    identifier("region", region);
    identifier("practitionerId", practitionerId);
    required("transferredOn", transferredOn);
  }
}
