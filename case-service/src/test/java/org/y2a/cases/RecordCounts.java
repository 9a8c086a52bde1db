package org.y2a.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** How many rows each table of the record holds, events ever published included. */
public final class RecordCounts {
  private static final List<String> TABLES =
      List.of(
          "child",
          "youth_case",
          "sentence_order",
          "assessment",
          "responsibility",
          "officer_holding",
          "case_history",
          "coverage_correction");

  private RecordCounts() {}

  public static Map<String, Long> of(Jdbi jdbi) {
    return jdbi.withHandle(
        h -> {
          Map<String, Long> counts =
              TABLES.stream()
                  .collect(
                      Collectors.toMap(
                          Function.identity(),
                          t -> h.createQuery("select count(*) from " + t).mapTo(Long.class).one()));
          counts.put(
              "events",
              h.createQuery("select coalesce(sum(last_sequence), 0)::bigint from outbox_sequence")
                  .mapTo(Long.class)
                  .one());
          return counts;
        });
  }
}
