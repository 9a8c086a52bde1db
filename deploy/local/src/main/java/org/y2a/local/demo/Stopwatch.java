package org.y2a.local.demo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each phase took, in seconds. */
final class Stopwatch {
  private final long started = System.nanoTime();
  private final Map<String, Double> phases = new LinkedHashMap<>();
  private long phaseStarted = started;

  void finished(String phase) {
    phases.put(phase, since(phaseStarted));
    phaseStarted = System.nanoTime();
  }

  Map<String, Double> phases() {
    return new LinkedHashMap<>(phases);
  }

  double total() {
    return since(started);
  }

  private static double since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).toMillis() / 1000.0;
  }
}
