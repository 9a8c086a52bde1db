package org.y2a.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A process and what it was started with. Its handle knows when it began: no other is meant. */
record RunningProcess(ProcessHandle handle, Invocation invocation) {

  long pid() {
    return handle.pid();
  }

  /** A process that has ended and that nobody has waited for is not alive. */
  boolean isAlive() {
    return handle.isAlive() && !isZombie();
  }

  /** Memory in use, in megabytes, where the system tells. */
  OptionalLong megabytes() {
    return status("VmRSS:").map(RunningProcess::megabytes).orElse(OptionalLong.empty());
  }

  /** Asks it to end, in its own way of being asked. */
  void ask(StopSignal signal) {
    if (!isAlive()) {
      return;
    }
    switch (signal) {
      case TERMINATE -> handle.destroy();
      case INTERRUPT -> interrupt();
    }
  }

  /**
   * @return whether it ended in time
   */
  boolean awaitEnd(Duration limit) {
    try {
      var end = System.nanoTime() + limit.toNanos();
      while (isAlive()) {
        if (System.nanoTime() > end) {
          return false;
        }
        TimeUnit.MILLISECONDS.sleep(20);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    }
  }

  void kill() {
    handle.destroyForcibly();
  }

  private void interrupt() {
    try {
      new ProcessBuilder("sh", "-c", "kill -INT " + pid()).start().waitFor();
    } catch (IOException e) {
      throw new StackFailed("cannot signal process " + pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    }
  }

  private boolean isZombie() {
    return status("State:").filter(state -> state.startsWith("Z")).isPresent();
  }

  private Optional<String> status(String field) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .map(line -> line.substring(field.length()).strip())
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static OptionalLong megabytes(String kilobytes) {
    return OptionalLong.of(Long.parseLong(kilobytes.split(" ", -1)[0]) / 1024);
  }
}
