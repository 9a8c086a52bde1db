package org.y2a.cases.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a plan.
 *
 * @param agreedOn null while it is a draft
 */
public record Plan(
    UUID planId,
    UUID caseId,
    String kind,
    int version,
    PlanState state,
    String author,
    LocalDate draftedOn,
    LocalDate agreedOn) {}
