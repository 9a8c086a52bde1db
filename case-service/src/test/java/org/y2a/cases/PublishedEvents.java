package org.y2a.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What has arrived on Kafka, read from the beginning. */
public final class PublishedEvents {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** An event as a consumer sees it. */
  public record Published(String key, String type, long sequence, String text) {
    public JsonNode data() {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final String bootstrapServers;

  public PublishedEvents(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** All events of an aggregate, once as many as expected have come and the topic has no more. */
  public List<Published> of(String topic, Object key, int expected) {
    return until(topic, e -> e.key().equals(key.toString()), expected);
  }

  /** The same for several aggregates, each of which is expected to have as many. */
  public Map<String, List<Published>> ofEach(String topic, Collection<?> keys, int expectedOfEach) {
    Set<String> wanted = keys.stream().map(Object::toString).collect(toSet());
    return until(topic, e -> wanted.contains(e.key()), expectedOfEach * wanted.size()).stream()
        .collect(groupingBy(Published::key));
  }

  private List<Published> until(String topic, Predicate<Published> wanted, int expected) {
    List<Published> seen = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Instant giveUp = Instant.now().plus(PATIENCE);
      while (Instant.now().isBefore(giveUp)
          && (seen.size() < expected || !isAtEnd(consumer, partitions))) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(
                message -> {
                  Published event = published(message);
                  if (wanted.test(event)) {
                    seen.add(event);
                  }
                });
      }
    }
    return seen;
  }

  private static boolean isAtEnd(
      KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    return consumer.endOffsets(partitions).entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static Published published(ConsumerRecord<String, byte[]> message) {
    return new Published(
        message.key(),
        header(message, "ce_type"),
        Long.parseLong(header(message, "ce_sequence")),
        new String(message.value(), UTF_8));
  }

  private static String header(ConsumerRecord<String, byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", bootstrapServers),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
