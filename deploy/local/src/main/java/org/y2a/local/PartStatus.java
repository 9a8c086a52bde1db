package org.y2a.local;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How one part is.
 *
 * @param state {@code ready}, {@code starting} (runs, but does not serve) or {@code stopped}
 * @param pid null when it does not run
 * @param megabytes resident memory of its main process; null when unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartStatus(String name, String state, int port, Long pid, Long megabytes) {

  static PartStatus of(Part part, Processes processes) {
    return processes
        .find(part)
        .map(running -> running(part, running))
        .orElseGet(() -> new PartStatus(part.name(), "stopped", part.port(), null, null));
  }

  private static PartStatus running(Part part, RunningProcess process) {
    var memory = process.megabytes();
    return new PartStatus(
        part.name(),
        part.isReady() ? "ready" : "starting",
        part.port(),
        process.pid(),
        memory.isPresent() ? memory.getAsLong() : null);
  }
}
