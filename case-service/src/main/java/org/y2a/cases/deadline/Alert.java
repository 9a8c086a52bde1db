package org.y2a.cases.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventData;
import org.y2a.contracts.cases.DeadlineApproaching;
import org.y2a.contracts.cases.DeadlineMissed;

/**
 * What is to be said of a deadline on a day.
 *
 * @param officerId who holds the case; null when nobody does
 */
record Alert(
    UUID deadlineId,
    UUID caseId,
    String yos,
    DeadlineKind kind,
    LocalDate dueOn,
    DeadlineState state,
    String officerId) {

  EventData event() {
    return state == DeadlineState.OVERDUE
        ? new DeadlineMissed(deadlineId, caseId, yos, officerId, kind.name(), dueOn)
        : new DeadlineApproaching(deadlineId, caseId, yos, officerId, kind.name(), dueOn);
  }
}
