package org.y2a.directory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * From the first to the last day on which something is true; no last day means until further
 * notice.
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {

  public Validity {
    Objects.requireNonNull(from, "from");
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException("ends on " + to.get() + " before it starts on " + from);
    }
  }

  public static Validity from(LocalDate from) {
    return new Validity(from, Optional.empty());
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && to.map(last -> !date.isAfter(last)).orElse(true);
  }

  boolean overlaps(Validity other) {
    return covers(other.from) || other.covers(from);
  }
}
