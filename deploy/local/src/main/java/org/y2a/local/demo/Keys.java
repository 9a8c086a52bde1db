package org.y2a.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Idempotency keys: the same for the same seed, case, deed and day, whoever asks how often. */
record Keys(long seed) {

  String of(String about, String what) {
    return "demo-%d-%s-%s".formatted(seed, about, what);
  }

  UUID uuid(String about, String what) {
    return UUID.nameUUIDFromBytes(of(about, what).getBytes(StandardCharsets.UTF_8));
  }

  String of(String about, String what, LocalDate on) {
    return of(about, what + "-" + on);
  }
}
