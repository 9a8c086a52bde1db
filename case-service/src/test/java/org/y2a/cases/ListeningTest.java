package org.y2a.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.read;
import static org.y2a.cases.CaseApi.today;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.y2a.cases.PublishedEvents.Published;
import org.y2a.contracts.EventCatalogue;
import org.y2a.contracts.EventData;
import org.y2a.contracts.transitions.HandoverAccepted;
import org.y2a.kit.event.CloudEventHeaders;
import org.y2a.kit.test.TestInfrastructure;

/** From Kafka to Kafka: probation's acceptance in, the move of responsibility out. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class ListeningTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject ObjectMapper json;

  @Test
  void anAcceptanceHeardMovesResponsibilityAndSaysSo() throws Exception {
    LocalDate today = today();
    UUID caseId = open(CaseFile.of(today.minusYears(18).plusDays(5), today.minusDays(9)));
    UUID transitionId = UUID.randomUUID();
    HandoverAccepted accepted =
        new HandoverAccepted(
            transitionId, caseId, "essex", "N56ESXN", "PP-N56ESXN-1", today, today);
    send(accepted, 1);
    send(accepted, 1);
    send(accepted, 2);
    List<Published> events = new PublishedEvents(kafka).of("y2a.cases.v1", caseId, 3);
    assertThat(events).extracting(Published::sequence).containsExactly(1L, 2L, 3L);
    assertThat(events.getLast().data().get("transitionId").asText())
        .isEqualTo(transitionId.toString());
    read(caseId).body("status", equalTo("TRANSFERRED"));
  }

  private void send(EventData event, long sequence) throws Exception {
    var definition = EventCatalogue.of(event.getClass());
    var message =
        new ProducerRecord<>(
            definition.topic().topicName(), event.subject(), json.writeValueAsBytes(event));
    CloudEventHeaders.of(
            definition, UUID.randomUUID(), event.subject(), sequence, Instant.now(), null)
        .forEach(
            (name, value) -> {
              if (value != null) {
                message.headers().add(name, value.getBytes(UTF_8));
              }
            });
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(message).get();
    }
  }
}
