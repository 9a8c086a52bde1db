package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** A milestone of the transition is done. */
@EventType(value = "transition.milestone.completed.v1", topic = Topic.TRANSITIONS)
public record MilestoneCompleted(
    UUID transitionId, UUID caseId, String yos, String code, LocalDate dueOn, LocalDate completedOn)
    implements TransitionEvent {

  public MilestoneCompleted {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("code", code);
    required("dueOn", dueOn);
    required("completedOn", completedOn);
  }
}
