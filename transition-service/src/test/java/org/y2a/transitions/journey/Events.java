package org.y2a.transitions.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.y2a.contracts.EventCatalogue;
import org.y2a.contracts.EventData;
import org.y2a.contracts.EventDefinition;
import org.y2a.contracts.transitions.TransitionEvent;
import org.y2a.kit.event.CloudEventHeaders;
import org.y2a.kit.time.BusinessClock;

/** The other services as Kafka shows them: speaks for them, and hears what is announced here. */
@ApplicationScoped
class Events {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String ANNOUNCEMENTS = "y2a.transitions.v1";
  private static final String DEAD_LETTERS = "y2a.dead-letters.transition-service.v1";

  private final ObjectMapper json;
  private final BusinessClock clock;
  private final KafkaProducer<String, String> producer;
  private final KafkaConsumer<String, String> announcements;
  private final KafkaConsumer<String, String> deadLetters;
  private final Map<String, Long> sequences = new HashMap<>();
  private final List<EventData> heard = new ArrayList<>();
  private final List<ConsumerRecord<String, String>> parked = new ArrayList<>();

  Events(
      ObjectMapper json,
      BusinessClock clock,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
    this.json = json;
    this.clock = clock;
    Map<String, Object> servers =
        Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
    producer = new KafkaProducer<>(servers, new StringSerializer(), new StringSerializer());
    announcements = listening(servers, ANNOUNCEMENTS);
    deadLetters = listening(servers, DEAD_LETTERS);
  }

  /** Publishes as the owner of the topic would; returns what was sent, to be sent again. */
  ProducerRecord<String, String> publish(EventData data) {
    EventDefinition definition = EventCatalogue.of(data.getClass());
    long sequence = sequences.merge(data.subject(), 1L, Long::sum);
    var record =
        new ProducerRecord<>(definition.topic().topicName(), data.subject(), written(data));
    CloudEventHeaders.of(definition, UUID.randomUUID(), data.subject(), sequence, clock.now(), null)
        .forEach(
            (name, value) -> {
              if (value != null) {
                record.headers().add(name, value.getBytes(UTF_8));
              }
            });
    send(record);
    return record;
  }

  void send(ProducerRecord<String, String> record) {
    try {
      producer.send(record).get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until so many events of a type are announced about a case. */
  <E extends TransitionEvent> List<E> announced(Class<E> type, UUID caseId, int times) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (heardAbout(caseId, type).size() < times && System.nanoTime() < end) {
      hear(Duration.ofMillis(200));
    }
    assertThat(heardAbout(caseId, type))
        .as("%s of %s", type.getSimpleName(), caseId)
        .hasSize(times);
    return heardAbout(caseId, type);
  }

  <E extends TransitionEvent> E announced(Class<E> type, UUID caseId) {
    return announced(type, caseId, 1).getFirst();
  }

  /** All that has been announced about a case so far, in order. */
  List<String> storyOf(UUID caseId) {
    hear(Duration.ofMillis(200));
    return heard.stream()
        .map(TransitionEvent.class::cast)
        .filter(event -> event.caseId().equals(caseId))
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }

  ConsumerRecord<String, String> deadLetterOf(UUID caseId) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      deadLetters.poll(Duration.ofMillis(200)).forEach(parked::add);
      for (var letter : parked) {
        if (caseId.toString().equals(letter.key())) {
          return letter;
        }
      }
    }
    throw new AssertionError("No dead letter of " + caseId);
  }

  private void hear(Duration patience) {
    announcements.poll(patience).forEach(record -> heard.add(read(record)));
  }

  private <E extends TransitionEvent> List<E> heardAbout(UUID caseId, Class<E> type) {
    return heard.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(event -> event.caseId().equals(caseId))
        .toList();
  }

  private EventData read(ConsumerRecord<String, String> record) {
    var type = new String(record.headers().lastHeader(CloudEventHeaders.TYPE).value(), UTF_8);
    try {
      return json.readValue(record.value(), EventCatalogue.find(type).orElseThrow().dataClass());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String written(EventData data) {
    try {
      return json.writeValueAsString(data);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static KafkaConsumer<String, String> listening(
      Map<String, Object> servers, String topic) {
    var consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new StringDeserializer());
    consumer.assign(
        IntStream.range(0, 12).mapToObj(number -> new TopicPartition(topic, number)).toList());
    consumer.seekToBeginning(consumer.assignment());
    return consumer;
  }

  @PreDestroy
  void close() {
    producer.close();
    announcements.close();
    deadLetters.close();
  }
}
