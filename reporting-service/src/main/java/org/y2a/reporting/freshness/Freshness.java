package org.y2a.reporting.freshness;

import java.time.LocalDate;
import java.util.List;

/**
 * How fresh a figure is.
 *
 * @param asOf the business date by which it was judged what is due
 */
public record Freshness(LocalDate asOf, List<TopicFreshness> topics) {

  public Freshness {
    topics = List.copyOf(topics);
  }
}
