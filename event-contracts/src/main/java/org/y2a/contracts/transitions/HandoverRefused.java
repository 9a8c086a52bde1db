package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.nonEmpty;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** Probation refuses the case, with at least one reason. */
@EventType(value = "transition.handover.refused.v1", topic = Topic.TRANSITIONS)
public record HandoverRefused(
    UUID transitionId,
    UUID caseId,
    String yos,
    String pdu,
    LocalDate refusedOn,
    List<CodedReason> reasons)
    implements TransitionEvent {

  public HandoverRefused {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("pdu", pdu);
    required("refusedOn", refusedOn);
    reasons = nonEmpty("reasons", reasons);
  }
}
