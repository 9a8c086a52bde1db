package org.y2a.contracts.transitions;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.list;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.MilestoneDue;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.Topic;

/**
 * The protocol has decided what becomes of a case; sent again whenever facts change the outcome.
 */
@EventType(value = "transition.outcome.decided.v1", topic = Topic.TRANSITIONS)
public record OutcomeDecided(
    UUID transitionId,
    UUID caseId,
    String yos,
    Outcome outcome,
    String reasonCode,
    String policyVersion,
    LocalDate decidedOn,
    List<MilestoneDue> milestones)
    implements TransitionEvent {

  public OutcomeDecided {
    required("transitionId", transitionId);
    required("caseId", caseId);
    identifier("yos", yos);
    required("outcome", outcome);
    identifier("reasonCode", reasonCode);
    identifier("policyVersion", policyVersion);
    required("decidedOn", decidedOn);
    milestones = list("milestones", milestones);
  }
}
