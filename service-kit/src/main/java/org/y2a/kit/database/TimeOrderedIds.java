package org.y2a.kit.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * UUIDs of version 7 that carry an instant, so that rows made one after the other lie side by side
 * in an index.
 */
public final class TimeOrderedIds {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final long time;

  private TimeOrderedIds(long time) {
    this.time = time;
  }

  public static TimeOrderedIds at(Instant instant) {
    return new TimeOrderedIds(instant.toEpochMilli() << 16);
  }

  public UUID next() {
    long most = time | VERSION_7 | (RANDOM.nextInt() & 0xFFF);
    long least = VARIANT | (RANDOM.nextLong() >>> 2);
    return new UUID(most, least);
  }
}
