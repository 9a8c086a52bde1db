package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** The transition has ended without a transfer. */
@EventType(value = "transition.case.withdrawn.v1", topic = Topic.TRANSITIONS)
public record CaseWithdrawn(
    UUID transitionId, UUID caseId, String yos, LocalDate withdrawnOn, String reasonCode)
    implements TransitionEvent {

  public CaseWithdrawn {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    required("withdrawnOn", withdrawnOn);
    identifier("reasonCode", reasonCode);
  }
}
