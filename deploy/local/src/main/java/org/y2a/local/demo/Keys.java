package org.y2a.local.demo;

import java.time.LocalDate;

/** Idempotency keys: the same for the same seed, case, deed and day, whoever asks how often. */
record Keys(long seed) {

  String of(String about, String what) {
    return "demo-%d-%s-%s".formatted(seed, about, what);
  }

  String of(String about, String what, LocalDate on) {
    return of(about, what + "-" + on);
  }
}
