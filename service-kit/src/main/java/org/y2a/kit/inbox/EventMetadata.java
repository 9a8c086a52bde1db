package org.y2a.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * @param sequence the event's place among its aggregate's, from 1 and without gaps
 * @param time business time at the publisher
 */
public record EventMetadata(UUID id, String type, String subject, long sequence, Instant time) {}
