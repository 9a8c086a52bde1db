package org.y2a.local.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuiescenceTest {
  private static final String TOPIC = "y2a.cases.v1";

  private final TestPatience time = new TestPatience();

  @Test
  void settles_at_once_when_all_has_arrived() {
    var readings = new Readings(flows(5, 0, 5));
    assertThat(quiescence(readings).await()).isEqualTo(flows(5, 0, 5));
    assertThat(time.rested()).isZero();
  }

  @Test
  void waits_for_what_has_not_left_and_for_what_has_not_arrived() {
    var readings = new Readings(flows(5, 2, 5), flows(7, 0, 5), flows(7, 0, 6), flows(7, 0, 7));
    assertThat(quiescence(readings).await()).isEqualTo(flows(7, 0, 7));
  }

  @Test
  void asks_again_only_those_who_keep_the_counts_from_agreeing() {
    var readings = new Readings(flows(5, 2, 5), flows(7, 0, 5), flows(7, 0, 7));
    quiescence(readings).await();
    assertThat(readings.asked)
        .containsExactly(
            EnumSet.allOf(Service.class), Set.of(Service.CASES), Set.of(Service.TRANSITIONS));
  }

  @Test
  void goes_on_for_longer_than_the_limit_while_something_moves() {
    var readings = new Readings();
    for (int arrived = 0; arrived < 60; arrived++) {
      for (int same = 0; same < 2; same++) {
        readings.left.add(flows(60, 0, arrived));
      }
    }
    readings.left.add(flows(60, 0, 60));
    quiescence(readings).await();
    assertThat(time.rested()).isGreaterThan(Duration.ofSeconds(10));
  }

  @Test
  void says_who_has_not_read_what_when_it_is_stuck() {
    assertThatExceptionOfType(DemoFailed.class)
        .isThrownBy(() -> new Quiescence(asked -> flows(7, 0, 6).of(), patience()).await())
        .withMessage(
            "Events do not settle: transition-service has read 6 of 7 events of y2a.cases.v1");
  }

  @Test
  void says_whose_events_have_not_left() {
    assertThatExceptionOfType(DemoFailed.class)
        .isThrownBy(() -> new Quiescence(asked -> flows(7, 3, 7).of(), patience()).await())
        .withMessage("Events do not settle: case-service has 3 events that have not left");
  }

  @Test
  void names_dead_letters_beside_what_they_hold_up() {
    var stuck =
        new Flows(
            Map.of(
                Service.CASES, new Flow(Map.of(TOPIC, 4L), 0, Map.of(), 0),
                Service.TRANSITIONS, new Flow(Map.of(), 0, Map.of(TOPIC, 3L), 1)));
    assertThat(stuck.stuck())
        .containsExactly(
            "transition-service has read 3 of 4 events of y2a.cases.v1 (1 dead letters)");
  }

  @Test
  void a_topic_that_nobody_has_published_to_holds_nothing_up() {
    var quiet =
        new Flows(
            Map.of(Service.REPORTING, new Flow(Map.of(), 0, Map.of("y2a.directory.v1", 0L), 0)));
    assertThat(quiet.stuck()).isEmpty();
  }

  private Quiescence quiescence(Readings readings) {
    return new Quiescence(readings::next, patience());
  }

  private Patience patience() {
    return time.of(Duration.ofSeconds(5));
  }

  private static Flows flows(long published, long pending, long consumed) {
    return new Flows(
        Map.of(
            Service.CASES, new Flow(Map.of(TOPIC, published), pending, Map.of(), 0),
            Service.TRANSITIONS, new Flow(Map.of(), 0, Map.of(TOPIC, consumed), 0)));
  }

  private static final class Readings {
    private final Queue<Flows> left = new ArrayDeque<>();
    private final List<Set<Service>> asked = new ArrayList<>();

    Readings(Flows... flows) {
      left.addAll(List.of(flows));
    }

    Map<Service, Flow> next(Collection<Service> asked) {
      this.asked.add(Set.copyOf(asked));
      var all = left.remove().of();
      return asked.stream().filter(all::containsKey).collect(toMap(service -> service, all::get));
    }
  }
}
