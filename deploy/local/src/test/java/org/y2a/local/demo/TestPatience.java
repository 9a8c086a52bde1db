package org.y2a.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Patience for tests: pauses take no time, but the clock moves as if they had. */
final class TestPatience {
  private Instant now = Instant.EPOCH;
  private Duration rested = Duration.ZERO;

  Patience of(Duration limit) {
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    return new Patience(Duration.ofMillis(10), Duration.ofSeconds(1), limit, clock, this::rest);
  }

  Duration rested() {
    return rested;
  }

  private void rest(Duration pause) {
    now = now.plus(pause);
    rested = rested.plus(pause);
  }
}
