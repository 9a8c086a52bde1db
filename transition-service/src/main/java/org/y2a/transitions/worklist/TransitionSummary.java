package org.y2a.transitions.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.Outcome;
import org.y2a.transitions.allocation.Urgency;
import org.y2a.transitions.protocol.ReasonCode;
import org.y2a.transitions.transition.Stage;

/** One line of a list of transitions; absent is null. */
public record TransitionSummary(
    UUID transitionId,
    UUID caseId,
    Stage stage,
    Outcome outcome,
    ReasonCode reasonCode,
    String yos,
    String pdu,
    String region,
    String practitionerId,
    Urgency urgency,
    LocalDate attains18On,
    LocalDate planningDueOn,
    LocalDate identifiedOn,
    LocalDate transferOn) {}
