package org.y2a.kit.inbox;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.y2a.kit.event.CloudEventHeaders;

/** A record from Kafka as it came, before anything about it is believed. */
record ReceivedEvent(
    String topic,
    int partition,
    long offset,
    String key,
    Map<String, String> headers,
    byte[] payload) {

  private static final String NO_KEY = "offset ";

  /** An aggregate's events keep their order; a record without a key stands for itself. */
  record Stream(String topic, String aggregateId) {}

  Stream stream() {
    return new Stream(topic, key == null ? NO_KEY + partition + "/" + offset : key);
  }

  static boolean isKey(String aggregateId) {
    return !aggregateId.startsWith(NO_KEY);
  }

  Long sequenceOrNull() {
    var sequence = headers.get(CloudEventHeaders.SEQUENCE);
    return sequence != null && sequence.matches("[1-9][0-9]{0,17}") ? Long.valueOf(sequence) : null;
  }

  /**
   * @throws RejectedEvent when the headers are not those of a CloudEvent of ours
   */
  EventMetadata metadata() {
    try {
      var subject = header(CloudEventHeaders.SUBJECT);
      if (!subject.equals(key)) {
        throw malformed("The key is not the subject");
      }
      var sequence = Long.parseLong(header(CloudEventHeaders.SEQUENCE));
      if (sequence < 1) {
        throw malformed(CloudEventHeaders.SEQUENCE + " is below 1");
      }
      return new EventMetadata(
          UUID.fromString(header(CloudEventHeaders.ID)),
          header(CloudEventHeaders.TYPE),
          subject,
          sequence,
          Instant.parse(header(CloudEventHeaders.TIME)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw malformed("A CloudEvents header is not of its form");
    }
  }

  String headerOrNull(String name) {
    return headers.get(name);
  }

  private String header(String name) {
    var value = headers.get(name);
    if (value == null) {
      throw malformed("The header " + name + " is missing");
    }
    return value;
  }

  private static RejectedEvent malformed(String reason) {
    return new RejectedEvent("MALFORMED", reason);
  }
}
