package org.y2a.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.Topic;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.kit.event.Traces;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OutboxTest {

  private static final String TOPIC = Topic.CASES.topicName();

  @Inject Outbox outbox;
  @Inject OutboxRows rows;
  @Inject Jdbi jdbi;

  private static CaseClosed closed(UUID id) {
    return new CaseClosed(id, LocalDate.of(2026, 1, 5), "COMPLETED");
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
    var headers = new HashMap<String, String>();
    record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
    return headers;
  }

  private static long sequence(ConsumerRecord<String, byte[]> record) {
    return Long.parseLong(headers(record).get("ce_sequence"));
  }

  @Test
  void aCommittedEventLeavesAsACloudEvent() {
    var id = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> outbox.publish(closed(id)));
    var record = Topics.read(TOPIC, 1, r -> r.key().equals(id.toString())).getFirst();
    assertThat(headers(record))
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_source", "/y2a/case-service")
        .containsEntry("ce_type", "youth-case.case.closed.v1")
        .containsEntry("ce_subject", id.toString())
        .containsEntry("ce_sequence", "1")
        .containsEntry("content-type", "application/json")
        .containsEntry("ce_dataschema", "https://y2a.org/schemas/youth-case.case.closed.v1.json")
        .hasEntrySatisfying("ce_id", v -> assertThat(UUID.fromString(v)).isNotNull())
        .hasEntrySatisfying("ce_time", v -> assertThat(Instant.parse(v)).isNotNull());
    assertThat(new String(record.value(), UTF_8))
        .isEqualTo(
            "{\"caseId\":\"%s\",\"closedOn\":\"2026-01-05\",\"reason\":\"COMPLETED\"}"
                .formatted(id));
  }

  @Test
  void anEventCarriesTheTraceThatItsTransactionBelongsTo() {
    var id = UUID.randomUUID();
    var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    try (var scope = Traces.of(Map.of("traceparent", trace)).makeCurrent()) {
      QuarkusTransaction.requiringNew().run(() -> outbox.publish(closed(id)));
    }
    var record = Topics.read(TOPIC, 1, r -> r.key().equals(id.toString())).getFirst();
    assertThat(headers(record).get("traceparent")).startsWith(trace.substring(0, 35));
  }

  @Test
  void anUndoneTransactionSaysNothing() {
    var undone = UUID.randomUUID();
    var done = UUID.randomUUID();
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          outbox.publish(closed(undone));
                          throw new IllegalStateException("undo");
                        }))
        .hasMessage("undo");
    QuarkusTransaction.requiringNew().run(() -> outbox.publish(closed(done)));
    var seen =
        Topics.read(TOPIC, 1, r -> List.of(undone.toString(), done.toString()).contains(r.key()));
    assertThat(seen).extracting(ConsumerRecord::key).containsExactly(done.toString());
  }

  @Test
  void withoutATransactionNothingCanBePublished() {
    var id = UUID.randomUUID();
    assertThatThrownBy(() -> outbox.publish(closed(id)))
        .isInstanceOf(TransactionalException.class)
        .hasCauseInstanceOf(TransactionRequiredException.class);
    var done = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> outbox.publish(closed(done)));
    var seen =
        Topics.read(TOPIC, 1, r -> List.of(id.toString(), done.toString()).contains(r.key()));
    assertThat(seen).extracting(ConsumerRecord::key).containsExactly(done.toString());
  }

  @Test
  void eachAggregateKeepsItsOrderWithoutGapsUnderConcurrency() throws InterruptedException {
    var ids = IntStream.range(0, 40).mapToObj(i -> UUID.randomUUID()).toList();
    var keys = ids.stream().map(UUID::toString).collect(Collectors.toSet());
    try (var workers = Executors.newFixedThreadPool(8)) {
      for (int round = 0; round < 10; round++) {
        for (int pair = 0; pair < ids.size(); pair += 2) {
          var two =
              List.of(closed(ids.get(pair + 1)), closed(ids.get(pair)), closed(ids.get(pair)));
          workers.execute(
              () -> QuarkusTransaction.requiringNew().run(() -> outbox.publishAll(two)));
        }
      }
    }
    var seen = Topics.read(TOPIC, 600, r -> keys.contains(r.key()));
    assertThat(seen).hasSize(600);
    var byKey = seen.stream().collect(Collectors.groupingBy(ConsumerRecord::key));
    byKey.forEach(
        (key, records) ->
            assertThat(records.stream().map(OutboxTest::sequence))
                .as(key)
                .containsExactlyElementsOf(
                    LongStream.rangeClosed(1, records.size()).boxed().toList()));
  }

  @Test
  void aTransactionThatCommitsLateIsNotSkipped() throws InterruptedException {
    var late = UUID.randomUUID();
    var early = UUID.randomUUID();
    var written = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    try (var worker = Executors.newSingleThreadExecutor()) {
      worker.execute(
          () ->
              QuarkusTransaction.requiringNew()
                  .run(
                      () -> {
                        outbox.publish(closed(late));
                        written.countDown();
                        await(mayCommit);
                      }));
      written.await();
      QuarkusTransaction.requiringNew().run(() -> outbox.publish(closed(early)));
      assertThat(Topics.read(TOPIC, 1, r -> r.key().equals(early.toString()))).hasSize(1);
      mayCommit.countDown();
    }
    assertThat(Topics.read(TOPIC, 1, r -> r.key().equals(late.toString()))).hasSize(1);
  }

  @Test
  void anEventThatKafkaRefusesStopsItsOwnKeyOnly() {
    var stuck = "stuck-" + UUID.randomUUID();
    var free = "free-" + UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              rows.appendUnsequenced(TOPIC, stuck, "t", new byte[2_000_000], "{}", Instant.EPOCH);
              rows.appendUnsequenced(TOPIC, stuck, "t", new byte[1], "{}", Instant.EPOCH);
              rows.appendUnsequenced(TOPIC, free, "t", new byte[1], "{}", Instant.EPOCH);
            });
    assertThat(Topics.read(TOPIC, 1, r -> r.key().equals(free))).hasSize(1);
    var left =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        "select failure from outbox where aggregateid = :key order by position")
                    .bind("key", stuck)
                    .mapTo(String.class)
                    .list());
    assertThat(left).containsExactly("RecordTooLargeException", null);
    jdbi.useHandle(h -> h.execute("delete from outbox where aggregateid = ?", stuck));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
