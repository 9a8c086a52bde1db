package org.y2a.cases.code;

import java.time.Duration;
import java.util.function.Supplier;

/** What is read again when it is older than a minute. */
public final class EveryMinute<T> {
  private static final long FRESH = Duration.ofMinutes(1).toNanos();

  private record Loaded<T>(T value, long atNanos) {
    boolean isFresh() {
      return System.nanoTime() - atNanos < FRESH;
    }
  }

  private final Supplier<T> source;
  private volatile Loaded<T> loaded;

  public EveryMinute(Supplier<T> source) {
    this.source = source;
  }

  public T get() {
    Loaded<T> present = loaded;
    if (present == null || !present.isFresh()) {
      present = new Loaded<>(source.get(), System.nanoTime());
      loaded = present;
    }
    return present.value();
  }
}
