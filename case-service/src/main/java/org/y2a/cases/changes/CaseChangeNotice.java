package org.y2a.cases.changes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a case changed; the case itself is read with the reader's own token. */
public record CaseChangeNotice(
    UUID caseId,
    @Schema(
            examples = "ORDER_ADDED",
            description =
                "A step of the case's history, or PLANNING_DUE, TRANSFER_AGE_REACHED, MOVED_AWAY"
                    + " (you see it no longer), REMOVED (nobody does)")
        String what,
    long version,
    Instant changedAt) {}
