package org.y2a.reporting.freshness;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the facts of a topic have come; both are null when nothing has been heard.
 *
 * @param newestEventAt business time at the publisher of the newest event that is in the figures
 * @param appliedAt business time here when an event was last applied
 */
public record TopicFreshness(
    String topic,
    @Schema(nullable = true) Instant newestEventAt,
    @Schema(nullable = true) Instant appliedAt) {}
