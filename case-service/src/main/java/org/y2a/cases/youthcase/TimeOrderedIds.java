package org.y2a.cases.youthcase;

import java.security.SecureRandom;
import java.util.UUID;

/** UUIDs of version 7, so that rows made one after the other lie side by side in an index. */
public final class TimeOrderedIds {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private TimeOrderedIds() {}

  public static UUID next() {
    long time = System.currentTimeMillis() << 16;
    long most = time | VERSION_7 | (RANDOM.nextInt() & 0xFFF);
    long least = VARIANT | (RANDOM.nextLong() >>> 2);
    return new UUID(most, least);
  }
}
