package org.y2a.kit.outbox;

import java.time.Instant;
import java.util.UUID;

record OutboxRow(
    long position,
    UUID id,
    String topic,
    String key,
    String type,
    Long sequence,
    byte[] payload,
    String headers,
    Instant occurredAt,
    String traceparent,
    int failedAttempts) {

  record Key(String topic, String key) {}

  Key orderingKey() {
    return new Key(topic, key);
  }
}
