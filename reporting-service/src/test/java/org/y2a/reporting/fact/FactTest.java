package org.y2a.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactTest {

  @Test
  void writesOnlyTheColumnsThatWereTold() {
    var fact = Fact.of("case_fact", "case_id", 1).with("closed_on", "x").first("yos", "essex");
    assertThat(fact.upsert())
        .isEqualTo(
            "insert into case_fact as known (case_id, closed_on, yos)"
                + " values (:case_id, :closed_on, :yos)"
                + " on conflict (case_id) do update set"
                + " closed_on = excluded.closed_on, yos = coalesce(known.yos, excluded.yos)");
  }

  @Test
  void tellsThatThereIsNoneAnyMore() {
    var fact = Fact.of("case_fact", "case_id", 1).with("officer_id", null);
    assertThat(fact.told()).containsEntry("officer_id", null);
  }
}
