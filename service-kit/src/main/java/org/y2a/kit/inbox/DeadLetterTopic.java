package org.y2a.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.y2a.kit.event.CloudEventHeaders;
import org.y2a.kit.outbox.OutboxRows;
import org.y2a.kit.time.BusinessClock;

/**
 * Tells of parked events on this consumer's dead-letter topic, through the outbox: a letter and its
 * announcement stand or fall together.
 */
@ApplicationScoped
class DeadLetterTopic {

  private final OutboxRows outbox;
  private final ObjectMapper json;
  private final BusinessClock clock;
  private final String name;

  DeadLetterTopic(
      OutboxRows outbox,
      ObjectMapper json,
      BusinessClock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.outbox = outbox;
    this.json = json;
    this.clock = clock;
    this.name = "y2a.dead-letters." + service + ".v1";
  }

  void send(ReceivedEvent event, String code, String reason) {
    var headers = new LinkedHashMap<>(event.headers());
    headers.put("y2a_reason_code", code);
    headers.put("y2a_reason", reason);
    headers.put("y2a_topic", event.topic());
    headers.put("y2a_partition", Integer.toString(event.partition()));
    headers.put("y2a_offset", Long.toString(event.offset()));
    var type = headers.getOrDefault(CloudEventHeaders.TYPE, "unknown");
    outbox.appendUnsequenced(
        name, event.stream().aggregateId(), type, event.payload(), write(headers), clock.now());
  }

  private String write(Map<String, String> headers) {
    try {
      return json.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
