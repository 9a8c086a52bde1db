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

  private record Count(String kind, String topic, long events) {}

  /**
   * Everything from one snapshot: whoever finds nothing pending anywhere, and consumed equal to
   * published for each topic, has not missed an event between two of these counts.
   */
  @GET
  @RolesAllowed(Roles.PLATFORM_OPS)
  @Operation(summary = "How many events have left this service and arrived in it")
  public Flow readFlow() {
    var counts = counts();
    var consumed = perTopic(counts, "CONSUMED");
    topics.ifPresent(read -> read.forEach(topic -> consumed.putIfAbsent(topic.trim(), 0L)));
    return new Flow(
        service,
        perTopic(counts, "PUBLISHED"),
        sum(counts, "PENDING"),
        consumed,
        sum(counts, "DEAD_LETTERS"));
  }

  private List<Count> counts() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select 'PUBLISHED' as kind, topic, events from outbox_published
                    union all
                    select 'PENDING', '', count(*) from outbox
                    union all
                    select 'CONSUMED', topic, sum(events)::bigint from inbox_consumed group by topic
                    union all
                    select 'DEAD_LETTERS', '', count(*) from dead_letter where status in ('PARKED', 'WAITING')
                    """)
                .mapTo(Count.class)
                .list());
  }

  private static Map<String, Long> perTopic(List<Count> counts, String kind) {
    return counts.stream()
        .filter(count -> count.kind().equals(kind))
        .collect(Collectors.toMap(Count::topic, Count::events, Long::sum, TreeMap::new));
  }

  private static long sum(List<Count> counts, String kind) {
    return counts.stream()
        .filter(count -> count.kind().equals(kind))
        .mapToLong(Count::events)
        .sum();
  }
}
