package org.y2a.cases.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;

/** One record absorbed by another, and the undoing of that when there was one. */
@JsonInclude(Include.NON_NULL)
public record Merge(
    UUID mergeId,
    UUID survivorId,
    UUID absorbedId,
    String reasonCode,
    Instant mergedAt,
    String mergedBy,
    Instant unmergedAt,
    String unmergedBy,
    String unmergeReasonCode) {}
