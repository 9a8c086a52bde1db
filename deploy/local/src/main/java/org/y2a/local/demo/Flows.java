package org.y2a.local.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The flows of all services, read one after another and therefore not quite of one moment. */
record Flows(Map<Service, Flow> of) {

  /** What keeps the events from being settled, in words; empty when nothing does. */
  List<String> stuck() {
    return Stream.concat(unsent(), unread()).toList();
  }

  Map<String, Long> published() {
    Map<String, Long> all = new TreeMap<>();
    of.values().forEach(flow -> flow.published().forEach((t, n) -> all.merge(t, n, Long::sum)));
    return all;
  }

  long deadLetters() {
    return of.values().stream().mapToLong(Flow::deadLetters).sum();
  }

  private Stream<String> unsent() {
    return of.entrySet().stream()
        .filter(entry -> entry.getValue().pending() > 0)
        .map(
            entry ->
                "%s has %d events that have not left"
                    .formatted(entry.getKey().serviceName(), entry.getValue().pending()));
  }

  private Stream<String> unread() {
    var published = published();
    return of.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().consumed().entrySet().stream()
                    .filter(read -> read.getValue() < published.getOrDefault(read.getKey(), 0L))
                    .map(
                        read ->
                            "%s has read %d of %d events of %s%s"
                                .formatted(
                                    entry.getKey().serviceName(),
                                    read.getValue(),
                                    published.get(read.getKey()),
                                    read.getKey(),
                                    parked(entry.getValue()))));
  }

  private static String parked(Flow flow) {
    return flow.deadLetters() == 0 ? "" : " (%d dead letters)".formatted(flow.deadLetters());
  }
}
