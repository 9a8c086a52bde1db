package org.y2a.secondments;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.EventCatalogue;
import org.y2a.contracts.EventData;
import org.y2a.kit.event.CloudEventHeaders;

/** Tells on Kafka what the other services would tell. */
@Singleton
public class News {

  private static final Instant FIRST_THING = Instant.parse("2026-01-05T09:00:00Z");

  private final KafkaProducer<String, byte[]> producer;
  private final ObjectMapper json;
  private final Jdbi jdbi;
  private final Map<String, Long> told = new HashMap<>();

  News(
      @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
      ObjectMapper json,
      Jdbi jdbi) {
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers),
            new StringSerializer(),
            new ByteArraySerializer());
    this.json = json;
    this.jdbi = jdbi;
  }

  @PreDestroy
  void close() {
    producer.close();
  }

  public void tell(EventData... events) {
    for (var event : events) {
      tellAt(FIRST_THING, event);
    }
  }

  /** With the next number of its aggregate. */
  public void tellAt(Instant time, EventData event) {
    send(event, told.merge(event.subject(), 1L, Long::sum), time);
  }

  /** Once more, with a number that was used before. */
  public void repeat(EventData event, long sequence) {
    send(event, sequence, FIRST_THING);
  }

  /** Waits until all that was told of these aggregates has been taken in. */
  public void awaitHeard(UUID... aggregates) {
    for (var aggregate : aggregates) {
      var id = aggregate.toString();
      Patience.until("news of " + id + " is heard", () -> heard(id) >= told.getOrDefault(id, 0L));
    }
  }

  private long heard(String aggregateId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select coalesce(max(last_sequence), 0) from inbox_position where aggregate_id = :id")
                .bind("id", aggregateId)
                .mapTo(Long.class)
                .one());
  }

  private void send(EventData event, long sequence, Instant time) {
    var definition = EventCatalogue.of(event.getClass());
    var topic = definition.topic().topicName();
    var message = new ProducerRecord<>(topic, event.subject(), write(event));
    CloudEventHeaders.of(definition, UUID.randomUUID(), event.subject(), sequence, time, null)
        .forEach(
            (name, value) -> {
              if (value != null) {
                message.headers().add(name, value.getBytes(UTF_8));
              }
            });
    producer.send(message);
  }

  private byte[] write(EventData event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
