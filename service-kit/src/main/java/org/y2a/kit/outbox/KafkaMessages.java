package org.y2a.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.y2a.contracts.EventCatalogue;
import org.y2a.kit.event.CloudEventHeaders;

/** An outbox row as a Kafka record: CloudEvents 1.0 in binary mode, or ready-made headers. */
@ApplicationScoped
class KafkaMessages {

  private final ObjectMapper json;

  KafkaMessages(ObjectMapper json) {
    this.json = json;
  }

  ProducerRecord<String, byte[]> record(OutboxRow row) {
    var message = new ProducerRecord<>(row.topic(), row.key(), row.payload());
    headers(row)
        .forEach(
            (name, value) -> {
              if (value != null) {
                message.headers().add(name, value.getBytes(UTF_8));
              }
            });
    return message;
  }

  private Map<String, String> headers(OutboxRow row) {
    if (row.sequence() == null) {
      return readyMade(row.headers());
    }
    var definition = EventCatalogue.find(row.type()).orElseThrow();
    return CloudEventHeaders.of(
        definition, row.id(), row.key(), row.sequence(), row.occurredAt(), row.traceparent());
  }

  private Map<String, String> readyMade(String headers) {
    try {
      return json.readValue(headers, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
