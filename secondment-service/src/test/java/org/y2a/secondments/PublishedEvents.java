package org.y2a.secondments;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.Topic;

/** What this service has told on Kafka. */
@Singleton
public class PublishedEvents {

  public record Published(String type, long sequence, JsonNode data) {}

  private static final String TOPIC = Topic.SECONDMENTS.topicName();

  private final String servers;
  private final ObjectMapper json;
  private final Jdbi jdbi;

  PublishedEvents(
      @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
      ObjectMapper json,
      Jdbi jdbi) {
    this.servers = servers;
    this.json = json;
    this.jdbi = jdbi;
  }

  /** Everything about an aggregate, once nothing waits in the outbox any more. */
  public List<Published> about(Object aggregateId) {
    Patience.until("the outbox is empty", () -> waiting() == 0);
    var found = new ArrayList<Published>();
    try (var consumer = consumer()) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(p -> new TopicPartition(TOPIC, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        for (var message : consumer.poll(Duration.ofMillis(100))) {
          if (message.key().equals(aggregateId.toString())) {
            found.add(read(message));
          }
        }
      }
    }
    return found;
  }

  private long waiting() {
    return jdbi.withHandle(
        h -> h.createQuery("select count(*) from outbox").mapTo(Long.class).one());
  }

  private Published read(ConsumerRecord<String, byte[]> message) {
    try {
      return new Published(
          header(message, "ce_type"),
          Long.parseLong(header(message, "ce_sequence")),
          json.readTree(message.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", servers),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
