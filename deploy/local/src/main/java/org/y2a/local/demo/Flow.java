package org.y2a.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many events have left a service and arrived in it, as {@code GET /v1/operations/flow} says.
 *
 * @param published per topic, acknowledged by Kafka
 * @param pending waiting to leave
 * @param consumed per topic that the service reads
 * @param deadLetters parked, or waiting behind one that is
 */
record Flow(
    Map<String, Long> published, long pending, Map<String, Long> consumed, long deadLetters) {

  static Flow of(JsonNode json) {
    return new Flow(
        counts(json.path("published")),
        json.path("pending").asLong(),
        counts(json.path("consumed")),
        json.path("deadLetters").asLong());
  }

  private static Map<String, Long> counts(JsonNode json) {
    Map<String, Long> counts = new TreeMap<>();
    json.properties().forEach(topic -> counts.put(topic.getKey(), topic.getValue().asLong()));
    return counts;
  }
}
