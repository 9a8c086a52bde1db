package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Nation;
import org.y2a.contracts.Topic;

/** A transition has been opened for a case. */
@EventType(value = "transition.case.identified.v1", topic = Topic.TRANSITIONS)
public record CaseIdentified(
    UUID transitionId,
    UUID caseId,
    String yos,
    Nation nation,
    String homeLocalAuthority,
    LocalDate identifiedOn,
    LocalDate planningDueOn,
    LocalDate attains18On,
    String protocol)
    implements TransitionEvent {

  public CaseIdentified {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    required("nation", nation);
    identifier("homeLocalAuthority", homeLocalAuthority);
    required("identifiedOn", identifiedOn);
    required("planningDueOn", planningDueOn);
    required("attains18On", attains18On);
    identifier("protocol", protocol);
  }
}
