package org.y2a.local.demo;

import java.util.Map;
import java.util.TreeMap;

/** Sums the flow of events. Dead-letter topics have no consumer and do not count as events. */
record EventTally(Flows flows) {
  private static final String DEAD_LETTERS = "y2a.dead-letters.";

  Findings.OfEvents events() {
    var perTopic = new TreeMap<>(flows.published());
    perTopic.keySet().removeIf(topic -> topic.startsWith(DEAD_LETTERS));
    var perConsumer = perConsumer(perTopic);
    return new Findings.OfEvents(
        sum(perTopic),
        perConsumer.values().stream().mapToLong(Findings.Consumed::consumed).sum(),
        flows.deadLetters(),
        perTopic,
        perConsumer);
  }

  private Map<String, Findings.Consumed> perConsumer(Map<String, Long> published) {
    Map<String, Findings.Consumed> consumers = new TreeMap<>();
    flows
        .of()
        .forEach(
            (service, flow) ->
                consumers.put(
                    service.serviceName(),
                    new Findings.Consumed(
                        flow.consumed().keySet().stream()
                            .mapToLong(topic -> published.getOrDefault(topic, 0L))
                            .sum(),
                        sum(flow.consumed()))));
    return consumers;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
