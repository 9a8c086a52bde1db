package org.y2a.kit.database;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/** Whole transactions that lose against others are done again, a few times. */
public final class Contention {
  private static final int ATTEMPTS = 4;
  private static final long SHORTEST_PAUSE = 10;
  private static final long LONGEST_PAUSE = 60;

  private Contention() {}

  /** Work that begins and ends its own transaction; what still fails is thrown. */
  public static <T> T outlast(Callable<T> transaction) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.call();
      } catch (Exception e) {
        if (attempt == ATTEMPTS || !DatabaseRefusals.isContention(e)) {
          throw e;
        }
        Thread.sleep(attempt * ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, LONGEST_PAUSE));
      }
    }
  }
}
