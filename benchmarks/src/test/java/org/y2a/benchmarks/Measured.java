package org.y2a.benchmarks;

import java.time.Duration;
import java.util.Arrays;

/** How long things took. */
record Measured(String what, Duration took) {

  /** Work that may fail in any way. */
  interface Work {
    void run() throws Exception;
  }

  static Measured once(String what, Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return new Measured(what, Duration.ofNanos(System.nanoTime() - start));
  }

  /** The median, after a third of the rounds to warm up. */
  static Measured median(String what, int rounds, Work work) throws Exception {
    long[] nanos = new long[rounds];
    for (int i = -rounds / 3; i < rounds; i++) {
      long start = System.nanoTime();
      work.run();
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    return new Measured(what, Duration.ofNanos(nanos[rounds / 2]));
  }

  /** How much of the other's rate this one reaches. */
  double rateAgainst(Measured other) {
    return (double) other.took().toNanos() / took().toNanos();
  }

  String against(Measured other) {
    return "%-44s %,12.3f ms   %-36s %,12.3f ms   ratio %.2f"
        .formatted(what, millis(), other.what(), other.millis(), rateAgainst(other));
  }

  double millis() {
    return took.toNanos() / 1e6;
  }
}
