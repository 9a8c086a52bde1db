package org.y2a.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Starts parts side by side, each when what it relies on is there. */
final class Start {
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);
  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  private final Processes processes;
  private final DataFolder data;
  private final Consumer<String> say;

  Start(Processes processes, DataFolder data, Consumer<String> say) {
    this.processes = processes;
    this.data = data;
    this.say = say;
  }

  /** Services wait for PostgreSQL and Kafka; Keycloak they ask again until it answers. */
  void of(List<? extends Part> wanted) {
    Map<String, CompletableFuture<Void>> starts = new HashMap<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var part : wanted) {
        var before = part.needs().stream().map(starts::get).filter(start -> start != null);
        starts.put(part.name(), all(before).thenRunAsync(() -> bringUp(part), threads));
      }
      all(starts.values().stream()).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackFailed failed
          ? failed
          : new StackFailed("The stack did not start: " + e.getCause(), e.getCause());
    }
  }

  private static CompletableFuture<Void> all(Stream<CompletableFuture<Void>> starts) {
    return CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
  }

  private void bringUp(Part part) {
    var begin = System.nanoTime();
    var running = processes.find(part).map(RunningProcess::handle);
    var process = running.orElseGet(() -> start(part));
    awaitReady(part, process);
    part.furnish();
    var seconds = (System.nanoTime() - begin) / 1e9;
    say.accept(
        running.isPresent()
            ? "%-20s is running".formatted(part.name())
            : "%-20s is ready after %.1f s".formatted(part.name(), seconds));
  }

  private ProcessHandle start(Part part) {
    if (!becomesFree(part.port())) {
      throw new StackFailed(
          "%s cannot start: another program uses port %d. End it, or choose a port with %s."
              .formatted(part.name(), part.port(), part.portSetting()));
    }
    return processes.start(part);
  }

  /**
   * The last threads of a process that was killed may hold its port a moment longer than it lives.
   */
  private static boolean becomesFree(int port) {
    var limit = System.nanoTime() + LONGEST_FAREWELL.toNanos();
    while (!Loopback.isFree(port)) {
      if (System.nanoTime() > limit) {
        return false;
      }
      pause();
    }
    return true;
  }

  private void awaitReady(Part part, ProcessHandle process) {
    var limit = System.nanoTime() + LONGEST_START.toNanos();
    while (!part.isReady()) {
      if (!process.isAlive()) {
        throw failed(part, "has ended");
      }
      if (System.nanoTime() > limit) {
        throw failed(part, "is not ready after %d s".formatted(LONGEST_START.toSeconds()));
      }
      pause();
    }
  }

  private StackFailed failed(Part part, String how) {
    var log = data.log(part.name());
    return new StackFailed(
        "%s %s. The end of %s:%n%s".formatted(part.name(), how, log, LogFile.tail(log)));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailed("interrupted", e);
    }
  }
}
