package org.y2a.local.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The flows of all services, each read at a moment of its own. */
record Flows(Map<Service, Flow> of) {

  /** Those that have events which have not left, or have not read all that were published. */
  Set<Service> unsettled() {
    var published = published();
    return of.entrySet().stream()
        .filter(entry -> entry.getValue().pending() > 0 || isBehind(entry.getValue(), published))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  Flows with(Map<Service, Flow> later) {
    Map<Service, Flow> all = new EnumMap<>(of);
    all.putAll(later);
    return new Flows(all);
  }

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

  private static boolean isBehind(Flow flow, Map<String, Long> published) {
    return flow.consumed().entrySet().stream()
        .anyMatch(read -> read.getValue() < published.getOrDefault(read.getKey(), 0L));
  }

  private static String parked(Flow flow) {
    return flow.deadLetters() == 0 ? "" : " (%d dead letters)".formatted(flow.deadLetters());
  }
}
