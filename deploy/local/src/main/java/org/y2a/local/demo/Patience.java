package org.y2a.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long to go on asking. Pauses double from the first to the longest.
 *
 * @param limit counted from the last sign of progress
 */
record Patience(
    Duration firstPause, Duration longestPause, Duration limit, Clock clock, Rest rest) {

  /** How a pause is spent: asleep, or not at all in a test. */
  interface Rest {
    void take(Duration pause) throws InterruptedException;
  }

  static Patience of(Duration firstPause, Duration longestPause, Duration limit) {
    return new Patience(firstPause, longestPause, limit, Clock.systemUTC(), Thread::sleep);
  }

  Attempts begin() {
    return new Attempts();
  }

  final class Attempts {
    private Instant lastProgress = clock.instant();
    private Duration pause = firstPause;

    /** False when patience has run out. */
    boolean goOn() {
      if (Duration.between(lastProgress, clock.instant()).compareTo(limit) > 0) {
        return false;
      }
      try {
        rest.take(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
      var doubled = pause.multipliedBy(2);
      pause = doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
      return true;
    }

    void progressed() {
      lastProgress = clock.instant();
    }
  }
}
