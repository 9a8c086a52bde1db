package org.y2a.kit.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends a batch in waves, one event of each key at a time, so that a key stops at its first failure
 * and nothing of it overtakes. When the broker is away, nothing is marked: the batch just waits.
 */
@ApplicationScoped
class OutboxDelivery {

  private static final Logger LOG = Logger.getLogger(OutboxDelivery.class);
  private static final int BATCH = 1_000;
  private static final Duration BROKER_PATIENCE = Duration.ofSeconds(10);

  private record Sent(OutboxRow row, Future<RecordMetadata> answer) {}

  private final OutboxRows rows;
  private final KafkaMessages messages;
  private final String bootstrapServers;
  private Producer<String, byte[]> producer;
  private boolean more;

  OutboxDelivery(
      OutboxRows rows,
      KafkaMessages messages,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.rows = rows;
    this.messages = messages;
    this.bootstrapServers = bootstrapServers;
  }

  boolean hasMore() {
    return more;
  }

  /**
   * @return false when the broker could not be reached
   */
  boolean deliverBatch() {
    var batch = rows.head(BATCH);
    more = batch.size() == BATCH;
    if (batch.isEmpty()) {
      return true;
    }
    var acknowledged = new ArrayList<OutboxRow>(batch.size());
    var reachable = sendInWaves(batch, acknowledged);
    if (!acknowledged.isEmpty()) {
      rows.published(acknowledged);
    }
    return reachable;
  }

  private boolean sendInWaves(List<OutboxRow> batch, List<OutboxRow> acknowledged) {
    Map<OutboxRow.Key, Queue<OutboxRow>> queues = new LinkedHashMap<>();
    batch.forEach(r -> queues.computeIfAbsent(r.orderingKey(), k -> new ArrayDeque<>()).add(r));
    while (!queues.isEmpty()) {
      var wave = sendHeads(queues.values());
      for (var sent : wave) {
        switch (await(sent)) {
          case Delivered() -> {
            acknowledged.add(sent.row());
            if (queues.get(sent.row().orderingKey()).isEmpty()) {
              queues.remove(sent.row().orderingKey());
            }
          }
          case Undeliverable(var why) -> {
            LOG.errorf("Outbox event %s stops its key: %s", sent.row().id(), why);
            rows.failed(sent.row(), why);
            queues.remove(sent.row().orderingKey());
          }
          case BrokerAway(var why) -> {
            LOG.warnf("The broker is away, the outbox waits: %s", why);
            wave.stream()
                .filter(other -> !acknowledged.contains(other.row()))
                .filter(other -> await(other) instanceof Delivered)
                .forEach(other -> acknowledged.add(other.row()));
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Each key's next event; ends early when the broker is away, since each attempt would wait. */
  private List<Sent> sendHeads(Collection<Queue<OutboxRow>> queues) {
    var wave = new ArrayList<Sent>(queues.size());
    for (var queue : queues) {
      var sent = send(queue.remove());
      wave.add(sent);
      if (sent.answer().isDone() && await(sent) instanceof BrokerAway) {
        break;
      }
    }
    return wave;
  }

  private sealed interface Fate {}

  private record Delivered() implements Fate {}

  private record Undeliverable(String why) implements Fate {}

  private record BrokerAway(String why) implements Fate {}

  private Sent send(OutboxRow row) {
    Future<RecordMetadata> answer;
    try {
      answer = producer().send(messages.record(row));
    } catch (KafkaException e) {
      // Without a producer there is no broker; what is wrong with a row comes as its answer.
      answer = CompletableFuture.failedFuture(new TimeoutException(e));
    } catch (RuntimeException e) {
      answer = CompletableFuture.failedFuture(e);
    }
    return new Sent(row, answer);
  }

  private static Fate await(Sent sent) {
    try {
      sent.answer().get();
      return new Delivered();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new BrokerAway("interrupted");
    } catch (ExecutionException e) {
      var cause = e.getCause();
      var why = cause.getClass().getSimpleName();
      var away = cause instanceof RetriableException || cause instanceof TimeoutException;
      return away ? new BrokerAway(why) : new Undeliverable(why);
    }
  }

  private Producer<String, byte[]> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of(
                  ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                  bootstrapServers,
                  ProducerConfig.ACKS_CONFIG,
                  "all",
                  ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                  true,
                  ProducerConfig.MAX_BLOCK_MS_CONFIG,
                  (int) BROKER_PATIENCE.toMillis(),
                  ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                  (int) BROKER_PATIENCE.toMillis() / 2,
                  ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                  (int) BROKER_PATIENCE.toMillis(),
                  ProducerConfig.CLIENT_ID_CONFIG,
                  "outbox-relay"),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }

  @PreDestroy
  void close() {
    if (producer != null) {
      producer.close(BROKER_PATIENCE);
    }
  }
}
