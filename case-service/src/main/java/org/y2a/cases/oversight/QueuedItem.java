package org.y2a.cases.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.deadline.DeadlineState;

/** An item as a manager sees it in the queue. */
@JsonInclude(Include.NON_NULL)
public record QueuedItem(
    UUID submissionId,
    UUID caseId,
    String yos,
    ItemKind item,
    UUID itemId,
    String itemCode,
    String author,
    LocalDate completedOn,
    Instant submittedAt,
    @Schema(description = "0 for very high risk to 3 for low") int urgency,
    LocalDate dueOn,
    DeadlineState deadlineState) {

  /** Where a page ends. */
  record Place(int urgency, Instant submittedAt, UUID submissionId) {}
}
