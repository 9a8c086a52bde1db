package org.y2a.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.y2a.contracts.EventCatalogue;
import org.y2a.contracts.Topic;

/** Everything that is on Kafka, read from the beginning as any agency could. */
final class SeenEvents {

  record Seen(String topic, String key, Map<String, String> headers, String data) {
    String type() {
      return headers.get("ce_type");
    }

    long sequence() {
      return Long.parseLong(headers.get("ce_sequence"));
    }
  }

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private SeenEvents() {}

  static List<Seen> all(String bootstrapServers) {
    var settings =
        Map.<String, Object>of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest");
    var seen = new ArrayList<Seen>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          Arrays.stream(Topic.values())
              .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(seen(record)));
      }
    }
    return seen;
  }

  /** What is wrong with an event as a CloudEvent of the contracts; nothing when it is sound. */
  static List<String> faults(Seen event) {
    var faults = new ArrayList<String>();
    var definition = EventCatalogue.find(event.type());
    if (definition.isEmpty()) {
      return List.of("unknown type " + event.type());
    }
    expect(faults, event, "ce_specversion", "1.0");
    expect(faults, event, "ce_source", definition.get().topic().source());
    expect(faults, event, "ce_subject", event.key());
    expect(faults, event, "ce_dataschema", definition.get().dataSchema());
    expect(faults, event, "content-type", "application/json");
    if (!definition.get().topic().topicName().equals(event.topic())) {
      faults.add("wrong topic " + event.topic());
    }
    try {
      UUID.fromString(event.headers().getOrDefault("ce_id", ""));
      Instant.parse(event.headers().getOrDefault("ce_time", ""));
    } catch (RuntimeException e) {
      faults.add("ce_id or ce_time is not of its form");
    }
    schema(event.type())
        .validate(event.data(), InputFormat.JSON)
        .forEach(message -> faults.add(message.getMessage()));
    return faults;
  }

  private static JsonSchema schema(String type) {
    return SCHEMAS.getSchema(SeenEvents.class.getResourceAsStream("/schemas/" + type + ".json"));
  }

  private static void expect(List<String> faults, Seen event, String header, String value) {
    if (!value.equals(event.headers().get(header))) {
      faults.add(header + " is " + event.headers().get(header));
    }
  }

  private static Seen seen(ConsumerRecord<String, byte[]> record) {
    var headers = new HashMap<String, String>();
    record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
    return new Seen(record.topic(), record.key(), headers, new String(record.value(), UTF_8));
  }
}
