package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.local.demo.Step.ACCEPT_HANDOVER;
import static org.y2a.local.demo.Step.ACKNOWLEDGE_PACK;
import static org.y2a.local.demo.Step.DECIDE_JOINTLY;
import static org.y2a.local.demo.Step.HOLD_FIRST_APPOINTMENT;
import static org.y2a.local.demo.Step.NAME_PRACTITIONER;
import static org.y2a.local.demo.Step.OFFER_HANDOVER;
import static org.y2a.local.demo.Step.OFFER_HANDOVER_AGAIN;
import static org.y2a.local.demo.Step.REFUSE_HANDOVER;
import static org.y2a.local.demo.Step.START_PLANNING;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.y2a.directory.Directory;
import org.y2a.local.demo.Habits.Promptness;

class IntentionsTest {
  private static final LocalDate IDENTIFIED = LocalDate.of(2026, 1, 8);
  private static final LocalDate BIRTHDAY = LocalDate.of(2026, 7, 8);
  private static final WorkingDays DAYS = WorkingDays.of(Directory.load());
  private static final Intentions USUAL = new Intentions(new Draws(42), Habits.usual(), DAYS);

  @Property(tries = 300)
  void nobody_acts_before_the_transition_is_there(@ForAll @IntRange(max = 100_000) int number) {
    assertThat(transferOf(number))
        .extracting(Engagement::on)
        .allMatch(day -> !day.isBefore(IDENTIFIED));
  }

  @Property(tries = 300)
  void steps_come_in_an_order_that_can_be_taken(@ForAll @IntRange(max = 100_000) int number) {
    var days = days(transferOf(number));
    inOrder(days, NAME_PRACTITIONER, ACKNOWLEDGE_PACK);
    inOrder(days, OFFER_HANDOVER, ACCEPT_HANDOVER);
    inOrder(days, NAME_PRACTITIONER, ACCEPT_HANDOVER);
    inOrder(days, REFUSE_HANDOVER, OFFER_HANDOVER_AGAIN);
    inOrder(days, OFFER_HANDOVER_AGAIN, ACCEPT_HANDOVER);
    inOrder(days, ACCEPT_HANDOVER, HOLD_FIRST_APPOINTMENT);
    if (days.containsKey(HOLD_FIRST_APPOINTMENT)) {
      assertThat(days.get(HOLD_FIRST_APPOINTMENT)).isAfter(BIRTHDAY);
    }
  }

  @Test
  void the_same_seed_and_case_mean_the_same() {
    var again = new Intentions(new Draws(42), Habits.usual(), DAYS);
    IntStream.range(0, 200)
        .forEach(
            i -> assertThat(again.of(transfer(), "SYN-" + i, IDENTIFIED)).isEqualTo(transferOf(i)));
  }

  @Test
  void another_seed_means_something_else() {
    var other = new Intentions(new Draws(43), Habits.usual(), DAYS);
    assertThat(
            IntStream.range(0, 50)
                .filter(i -> !other.of(transfer(), "SYN-" + i, IDENTIFIED).equals(transferOf(i)))
                .count())
        .isGreaterThan(40);
  }

  @Test
  void whoever_is_always_in_time_keeps_every_date() {
    var prompt = new Intentions(new Draws(1), always(new Promptness(1, 0)), DAYS);
    IntStream.range(0, 200)
        .mapToObj(i -> prompt.of(transfer(), "SYN-" + i, IDENTIFIED))
        .flatMap(List::stream)
        .filter(engagement -> engagement.step().ordinal() < OFFER_HANDOVER.ordinal())
        .forEach(
            engagement ->
                assertThat(engagement.on())
                    .isBeforeOrEqualTo(transfer().due(engagement.step()).orElseThrow()));
  }

  @Test
  void whoever_is_always_late_keeps_none() {
    var tardy = new Intentions(new Draws(1), always(new Promptness(0, 1)), DAYS);
    IntStream.range(0, 200)
        .mapToObj(i -> tardy.of(transfer(), "SYN-" + i, IDENTIFIED))
        .flatMap(List::stream)
        .filter(engagement -> engagement.step().ordinal() < OFFER_HANDOVER.ordinal())
        .forEach(
            engagement ->
                assertThat(engagement.on())
                    .isAfter(transfer().due(engagement.step()).orElseThrow()));
  }

  @Test
  void where_nobody_ever_acts_nothing_is_meant() {
    var idle = new Intentions(new Draws(1), always(new Promptness(0, 0)), DAYS);
    assertThat(idle.of(transfer(), "SYN-1", IDENTIFIED)).isEmpty();
  }

  @Test
  void a_refused_offer_is_made_again_and_answered() {
    var refusing = new Habits(always(new Promptness(1, 0)).promptness(), 1);
    assertThat(new Intentions(new Draws(1), refusing, DAYS).of(transfer(), "SYN-1", IDENTIFIED))
        .extracting(Engagement::step)
        .containsSubsequence(
            OFFER_HANDOVER, REFUSE_HANDOVER, OFFER_HANDOVER_AGAIN, ACCEPT_HANDOVER);
  }

  @Test
  void a_case_that_stays_is_planned_and_decided_jointly_only() {
    var retained = view("RETAIN");
    assertThat(
            IntStream.range(0, 200)
                .mapToObj(i -> USUAL.of(retained, "SYN-" + i, IDENTIFIED))
                .flatMap(List::stream)
                .map(Engagement::step)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(START_PLANNING, DECIDE_JOINTLY);
  }

  @Test
  void for_a_case_to_which_nothing_applies_nothing_is_meant() {
    assertThat(USUAL.of(view("NOT_APPLICABLE"), "SYN-1", IDENTIFIED)).isEmpty();
  }

  private static List<Engagement> transferOf(int number) {
    return USUAL.of(transfer(), "SYN-" + number, IDENTIFIED);
  }

  private static Map<Step, LocalDate> days(List<Engagement> engagements) {
    return engagements.stream().collect(Collectors.toMap(Engagement::step, Engagement::on));
  }

  private static void inOrder(Map<Step, LocalDate> days, Step first, Step second) {
    if (days.containsKey(first) && days.containsKey(second)) {
      assertThat(days.get(second)).isAfterOrEqualTo(days.get(first));
    }
  }

  private static Habits always(Promptness promptness) {
    Map<Step, Promptness> all = new EnumMap<>(Step.class);
    List.of(Step.values()).forEach(step -> all.put(step, promptness));
    return new Habits(all, 0);
  }

  private static TransitionView transfer() {
    return view("TRANSFER");
  }

  private static TransitionView view(String outcome) {
    return new TransitionView(
        "t",
        "essex",
        "PLANNING",
        outcome,
        BIRTHDAY,
        Optional.of("N56ESXN"),
        Optional.empty(),
        Optional.empty(),
        Map.of(
            "PLANNING_STARTED", IDENTIFIED,
            "SECONDEE_NAMED", LocalDate.of(2026, 1, 22),
            "JOINT_DECISION", LocalDate.of(2026, 4, 8),
            "PRACTITIONER_NAMED", LocalDate.of(2026, 6, 10),
            "PACK_ACKNOWLEDGED", LocalDate.of(2026, 6, 24),
            "HANDOVER", BIRTHDAY,
            "FIRST_APPOINTMENT", LocalDate.of(2026, 7, 15),
            "POST_TRANSFER_REVIEW", LocalDate.of(2026, 9, 30)),
        Set.of());
  }
}
