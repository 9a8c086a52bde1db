package org.y2a.kit.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.security.Roles;

@Path("/v1/operations/flow")
@Tag(name = "Operations")
public class FlowResource {

  private final Jdbi jdbi;
  private final String service;
  private final Optional<List<String>> topics;

  FlowResource(
      Jdbi jdbi,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "mp.messaging.incoming.events.topics") Optional<List<String>> topics) {
    this.jdbi = jdbi;
    this.service = service;
    this.topics = topics;
  }

  /**
   * @param published events that Kafka has acknowledged, per topic
   * @param pending events that wait in the outbox
   * @param consumed events applied or knowingly passed over, each once, per topic that the service
   *     reads: zero where none has come yet
   * @param deadLetters events parked, or waiting behind one that is
   */
  public record Flow(
      String service,
      Map<String, Long> published,
      long pending,
      Map<String, Long> consumed,
      long deadLetters) {}

  private record Count(String topic, long events) {}

  @GET
  @RolesAllowed(Roles.PLATFORM_OPS)
  @Operation(summary = "How many events have left this service and arrived in it")
  public Flow flow() {
    return new Flow(
        service,
        perTopic("select topic, events from outbox_published"),
        count("select count(*) from outbox"),
        consumed(),
        count("select count(*) from dead_letter where status in ('PARKED', 'WAITING')"));
  }

  private Map<String, Long> consumed() {
    var consumed =
        perTopic("select topic, sum(events)::bigint as events from inbox_consumed group by topic");
    topics.ifPresent(read -> read.forEach(topic -> consumed.putIfAbsent(topic.trim(), 0L)));
    return consumed;
  }

  private Map<String, Long> perTopic(String sql) {
    return jdbi.withHandle(
        h ->
            h.createQuery(sql).mapTo(Count.class).stream()
                .collect(Collectors.toMap(Count::topic, Count::events, Long::sum, TreeMap::new)));
  }

  private long count(String sql) {
    return jdbi.withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }
}
