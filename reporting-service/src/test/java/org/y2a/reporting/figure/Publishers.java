package org.y2a.reporting.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.EventCatalogue;
import org.y2a.contracts.EventData;
import org.y2a.kit.event.CloudEventHeaders;

/** The other services as Kafka shows them. */
@ApplicationScoped
class Publishers {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SERVICE = "reporting-service";
  private static final Instant FIRST = Instant.parse("2031-07-01T08:00:00Z");

  private final ObjectMapper json;
  private final Jdbi jdbi;
  private final KafkaProducer<String, String> producer;
  private final String bootstrap;

  Publishers(
      ObjectMapper json,
      Jdbi jdbi,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
    this.json = json;
    this.jdbi = jdbi;
    this.bootstrap = bootstrap;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer());
  }

  /** As records, each with its place in its aggregate's sequence; always the same ones. */
  List<ProducerRecord<String, String>> records(List<EventData> events) {
    var sequences = new HashMap<String, Long>();
    var records = new ArrayList<ProducerRecord<String, String>>();
    for (var event : events) {
      records.add(record(event, sequences.merge(event.subject(), 1L, Long::sum), records.size()));
    }
    return records;
  }

  /**
   * Some order in which they could arrive: within an aggregate as they were, across aggregates and
   * topics any. Each comes a second time, at once or later.
   */
  static List<ProducerRecord<String, String>> disordered(
      List<ProducerRecord<String, String>> records, long seed) {
    var random = new Random(seed);
    Map<String, Queue<ProducerRecord<String, String>>> aggregates = new LinkedHashMap<>();
    records.forEach(
        r -> aggregates.computeIfAbsent(r.topic() + r.key(), k -> new ArrayDeque<>()).add(r));
    var left = new ArrayList<>(aggregates.values());
    Collections.shuffle(left, random);
    var sent = new ArrayList<ProducerRecord<String, String>>();
    while (!left.isEmpty()) {
      var aggregate = left.get(random.nextInt(left.size()));
      sent.add(aggregate.remove());
      sent.add(sent.get(random.nextInt(sent.size())));
      left.removeIf(Queue::isEmpty);
    }
    return sent;
  }

  void send(List<ProducerRecord<String, String>> records) {
    records.forEach(producer::send);
    producer.flush();
  }

  /** Waits until so many different events have been applied. */
  void awaitApplied(long events) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (applied() < events && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(applied()).isEqualTo(events);
  }

  /** Waits until the service has read all that was sent, what it had to pass over included. */
  void awaitRead() {
    try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
      var end = System.nanoTime() + PATIENCE.toNanos();
      while (behind(admin) && System.nanoTime() < end) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
      assertThat(behind(admin)).isFalse();
    }
  }

  private static boolean behind(Admin admin) {
    try {
      var read = admin.listConsumerGroupOffsets(SERVICE).partitionsToOffsetAndMetadata().get();
      var wanted = new HashMap<TopicPartition, OffsetSpec>();
      read.keySet().forEach(p -> wanted.put(p, OffsetSpec.latest()));
      var ends = admin.listOffsets(wanted).all().get();
      return read.entrySet().stream()
          .anyMatch(e -> e.getValue().offset() < ends.get(e.getKey()).offset());
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  long deadLetters() {
    return count("select count(*) from dead_letter");
  }

  private long applied() {
    return count("select coalesce(sum(events), 0)::bigint from inbox_consumed");
  }

  private long count(String sql) {
    return jdbi.withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  private ProducerRecord<String, String> record(EventData event, long sequence, int place) {
    var definition = EventCatalogue.of(event.getClass());
    var record =
        new ProducerRecord<>(definition.topic().topicName(), event.subject(), written(event));
    CloudEventHeaders.of(
            definition,
            new UUID(0xE7E7, place),
            event.subject(),
            sequence,
            FIRST.plusSeconds(60L * place),
            null)
        .forEach(
            (name, value) -> {
              if (value != null) {
                record.headers().add(name, value.getBytes(UTF_8));
              }
            });
    return record;
  }

  private String written(EventData event) {
    try {
      return json.writeValueAsString(event);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @PreDestroy
  void close() {
    producer.close();
  }
}
