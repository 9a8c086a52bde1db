package org.y2a.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the stack. Nothing in them is ever thrown away here. */
final class Topics {
  static final List<String> NAMES =
      List.of(
          "y2a.cases.v1",
          "y2a.assessments.v1",
          "y2a.secondments.v1",
          "y2a.transitions.v1",
          "y2a.directory.v1",
          "y2a.dead-letters.case-service.v1",
          "y2a.dead-letters.secondment-service.v1",
          "y2a.dead-letters.transition-service.v1",
          "y2a.dead-letters.reporting-service.v1");

  private static final int PARTITIONS = 12;
  private static final int LONGEST_WAIT_SECONDS = 60;

  private final String bootstrapServers;

  Topics(int port) {
    this.bootstrapServers = "127.0.0.1:" + port;
  }

  /** Makes what is missing. */
  void create() {
    var settings =
        Map.<String, Object>of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            LONGEST_WAIT_SECONDS * 1000);
    try (var admin = Admin.create(settings)) {
      var there = admin.listTopics().names().get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      admin.createTopics(missing(there).toList()).all().get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new StackFailed("The topics could not be made: " + e.getCause(), e);
      }
    } catch (TimeoutException e) {
      throw new StackFailed("Kafka did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailed("interrupted", e);
    }
  }

  private static Stream<NewTopic> missing(Set<String> there) {
    return NAMES.stream()
        .filter(name -> !there.contains(name))
        .map(
            name ->
                new NewTopic(name, Optional.of(PARTITIONS), Optional.<Short>empty())
                    .configs(Map.of("retention.ms", "-1")));
  }
}
