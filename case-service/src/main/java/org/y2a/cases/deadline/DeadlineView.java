package org.y2a.cases.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.UUID;

/** A deadline as it is shown, with what explains its day. */
@JsonInclude(Include.NON_NULL)
public record DeadlineView(
    UUID deadlineId,
    UUID caseId,
    String yos,
    DeadlineKind kind,
    UUID subjectId,
    LocalDate dueOn,
    DeadlineState state,
    LocalDate metOn,
    int policyVersion,
    String policySource,
    String triggeredBy,
    UUID triggerId,
    LocalDate triggeredOn,
    String officerId) {}
