package org.y2a.transitions.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.transitions.protocol.MilestoneCode;

/** A milestone that is still to be done; absent is null. */
public record OpenMilestone(
    UUID transitionId,
    UUID caseId,
    MilestoneCode code,
    LocalDate dueOn,
    String yos,
    String pdu,
    String practitionerId) {}
