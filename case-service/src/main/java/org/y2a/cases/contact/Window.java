package org.y2a.cases.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.y2a.cases.responsibility.BusinessDays;

/** Days of London, from the first to the last, both counted. */
public record Window(LocalDate from, LocalDate to) {

  Instant start() {
    return BusinessDays.startOf(from);
  }

  /** The first instant after it. */
  Instant end() {
    return BusinessDays.startOf(to.plusDays(1));
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean touches(Instant began, Optional<Instant> ended) {
    return began.isBefore(end()) && ended.map(e -> e.isAfter(start())).orElse(true);
  }
}
