package org.y2a.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What a PostgreSQL that was killed leaves behind. It clears its lock file itself, unless the
 * number of the dead process has since gone to another program, or the dead is not yet buried.
 */
record PostgresLock(Path folder) {
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

  /** Call it only when no server runs; waits for the last of the killed server's processes. */
  void clear(ProcessTable processes, Predicate<Invocation> isServer) {
    if (!processes.find(isServer).isEmpty()) {
      throw new StackFailed("PostgreSQL runs in " + folder);
    }
    try {
      awaitOrphans();
      Files.deleteIfExists(folder.resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailed("interrupted", e);
    }
  }

  private void awaitOrphans() throws InterruptedException {
    var limit = System.nanoTime() + LONGEST_FAREWELL.toNanos();
    while (ProcessHandle.allProcesses().anyMatch(this::worksHere)) {
      if (System.nanoTime() > limit) {
        throw new StackFailed("Processes of a PostgreSQL that was killed still use " + folder);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Every process of PostgreSQL works in its folder of data. */
  private boolean worksHere(ProcessHandle process) {
    try {
      var link = Path.of("/proc", Long.toString(process.pid()), "cwd");
      return Files.readSymbolicLink(link).equals(folder);
    } catch (IOException e) {
      return false;
    }
  }
}
