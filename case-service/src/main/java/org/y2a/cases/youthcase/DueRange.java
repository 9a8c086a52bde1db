package org.y2a.cases.youthcase;

import java.time.LocalDate;
import java.util.Optional;

/** Days from one to another, both included. */
record DueRange(LocalDate from, LocalDate to) {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  static Optional<DueRange> of(LocalDate from, LocalDate to) {
    return from == null && to == null
        ? Optional.empty()
        : Optional.of(new DueRange(from == null ? EARLIEST : from, to == null ? LATEST : to));
  }
}
