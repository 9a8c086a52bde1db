package org.y2a.secondments;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other parts do in their own time. */
public final class Patience {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private Patience() {}

  public static void until(String what, BooleanSupplier holds) {
    var giveUp = Instant.now().plus(LIMIT);
    while (!holds.getAsBoolean()) {
      if (Instant.now().isAfter(giveUp)) {
        throw new AssertionError("Waited in vain until " + what);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
