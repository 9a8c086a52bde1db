package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.Comparator;

/** A step that somebody means to take on a day. */
record Engagement(LocalDate on, Step step) {
  static final Comparator<Engagement> ORDER =
      Comparator.comparing(Engagement::on).thenComparing(Engagement::step);
}
