package org.y2a.journeys;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again until there is an answer, within a limit that fails loudly. */
final class Eventually {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private Eventually() {}

  static <T> T get(String what, Supplier<Optional<T>> question) {
    var end = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < end) {
      var answer = question.get();
      if (answer.isPresent()) {
        return answer.get();
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
    throw new AssertionError("Not within " + LIMIT + ": " + what);
  }

  static void holds(String what, Supplier<Boolean> question) {
    get(what, () -> question.get() ? Optional.of(true) : Optional.empty());
  }
}
