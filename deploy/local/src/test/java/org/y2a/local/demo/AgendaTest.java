package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private final Agenda agenda = new Agenda();

  @Test
  void gives_each_day_its_own_once() {
    agenda.put("A", List.of(on(MONDAY, Step.START_PLANNING), on(TUESDAY, Step.NAME_SECONDEE)));
    agenda.put("B", List.of(on(MONDAY, Step.START_PLANNING)));
    assertThat(agenda.take(MONDAY))
        .isEqualTo(Map.of("A", List.of(Step.START_PLANNING), "B", List.of(Step.START_PLANNING)));
    assertThat(agenda.take(MONDAY)).isEmpty();
    assertThat(agenda.take(TUESDAY)).isEqualTo(Map.of("A", List.of(Step.NAME_SECONDEE)));
  }

  @Test
  void keeps_the_order_of_steps_of_one_case() {
    agenda.put("A", List.of(on(MONDAY, Step.START_PLANNING), on(MONDAY, Step.DECIDE_JOINTLY)));
    assertThat(agenda.take(MONDAY).get("A"))
        .containsExactly(Step.START_PLANNING, Step.DECIDE_JOINTLY);
  }

  @Test
  void new_intentions_replace_the_old_ones() {
    agenda.put("A", List.of(on(MONDAY, Step.START_PLANNING), on(TUESDAY, Step.NAME_SECONDEE)));
    agenda.put("A", List.of(on(TUESDAY, Step.DECIDE_JOINTLY)));
    assertThat(agenda.take(MONDAY)).isEmpty();
    assertThat(agenda.take(TUESDAY).get("A")).containsExactly(Step.DECIDE_JOINTLY);
  }

  @Test
  void a_day_that_nobody_asked_for_is_made_up_for() {
    agenda.put("A", List.of(on(MONDAY, Step.START_PLANNING)));
    assertThat(agenda.take(TUESDAY).get("A")).containsExactly(Step.START_PLANNING);
  }

  private static Engagement on(LocalDate day, Step step) {
    return new Engagement(day, step);
  }
}
