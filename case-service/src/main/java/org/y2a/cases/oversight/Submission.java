package org.y2a.cases.oversight;

import java.time.LocalDate;
import java.util.UUID;

/** An assessment or plan that a manager has been asked to countersign. */
public record Submission(
    UUID submissionId,
    UUID caseId,
    String yos,
    ItemKind item,
    UUID itemId,
    String itemCode,
    String author,
    LocalDate completedOn,
    SubmissionState state) {}
