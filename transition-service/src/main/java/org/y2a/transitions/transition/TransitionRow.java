package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.Nation;
import org.y2a.contracts.Outcome;
import org.y2a.transitions.protocol.ReasonCode;
import org.y2a.transitions.transition.Decision.Cause;

/** A transition as the database holds it; absent is null. Orders and risk are JSON. */
public record TransitionRow(
    UUID id,
    UUID caseId,
    long version,
    Stage stage,
    Outcome outcome,
    ReasonCode reasonCode,
    String policyVersion,
    LocalDate decidedOn,
    Cause decisionCause,
    String yos,
    Nation nation,
    String homeLocalAuthority,
    String youthOfficer,
    String detailUrl,
    LocalDate caseOpenedOn,
    LocalDate eighteenOn,
    LocalDate planningDueOn,
    LocalDate identifiedOn,
    LocalDate transferAgeReachedOn,
    LocalDate caseClosedOn,
    String orders,
    String risk,
    int urgency,
    String pdu,
    String region,
    LocalDate allocatedOn,
    String practitioner,
    LocalDate practitionerNamedOn,
    LocalDate offeredOn,
    LocalDate transferOn,
    LocalDate acceptedOn,
    LocalDate transferredOn,
    LocalDate withdrawnOn,
    String withdrawnBecause) {}
