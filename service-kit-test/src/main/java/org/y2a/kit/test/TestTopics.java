package org.y2a.kit.test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * The topics of the tests' Kafka. Its topics keep their real names, so one application under test
 * at a time may use it.
 */
record TestTopics(String bootstrapServers) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What an earlier application left, events and offsets, is gone; topics come again with use. */
  void forget() {
    try (var admin = Admin.create(settings())) {
      var end = Instant.now().plus(PATIENCE);
      var left = admin.listTopics().names().get();
      admin.deleteTopics(left).all().get();
      while (!left.isEmpty()) {
        if (Instant.now().isAfter(end)) {
          throw new IllegalStateException("topics of an earlier test stay: " + left);
        }
        left = admin.listTopics().names().get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka of the tests at %s".formatted(bootstrapServers), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Map<String, Object> settings() {
    var patience = (int) PATIENCE.toMillis();
    return Map.of(
        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
  }
}
