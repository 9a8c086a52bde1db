package org.y2a.cases.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is due in a case.
 *
 * @param subjectId the assessment or plan it is about, where a case can owe several of the kind
 * @param alertOn the next day on which something is to be said of it
 */
public record Deadline(
    UUID deadlineId,
    UUID caseId,
    String yos,
    DeadlineKind kind,
    Optional<UUID> subjectId,
    LocalDate dueOn,
    DeadlineState state,
    Optional<LocalDate> metOn,
    Optional<LocalDate> alertOn,
    int policyVersion,
    Trigger trigger) {

  public Deadline met(LocalDate on) {
    return new Deadline(
        deadlineId,
        caseId,
        yos,
        kind,
        subjectId,
        dueOn,
        on.isAfter(dueOn) ? DeadlineState.MET_LATE : DeadlineState.MET,
        Optional.of(on),
        Optional.empty(),
        policyVersion,
        trigger);
  }
}
