package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.y2a.local.demo.Habits.Promptness;

class HabitsTest {
  private static final int CASES = 20_000;
  private static final Habits HABITS = Habits.usual();
  private static final Draws DRAWS = new Draws(42);

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REFUSE_HANDOVER", "OFFER_HANDOVER_AGAIN"})
  void people_are_in_time_late_or_never_as_often_as_intended(Step step) {
    var intended = HABITS.promptness().get(step);
    assertThat(shareOf(step, Timing.IN_TIME)).isCloseTo(intended.inTime(), within(0.01));
    assertThat(shareOf(step, Timing.LATE)).isCloseTo(intended.late(), within(0.01));
    assertThat(shareOf(step, Timing.NEVER)).isPositive();
  }

  @Test
  void a_first_offer_is_refused_as_often_as_intended() {
    var refused =
        IntStream.range(0, CASES).filter(i -> HABITS.refusesFirstOffer(DRAWS, "SYN-" + i)).count();
    assertThat((double) refused / CASES).isCloseTo(HABITS.refusals(), within(0.01));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, IN_TIME",
    "0.69, IN_TIME",
    "0.7, LATE",
    "0.89, LATE",
    "0.9, NEVER",
    "0.99, NEVER",
  })
  void a_share_falls_into_one_of_three_parts(double share, Timing expected) {
    assertThat(new Promptness(0.7, 0.2).at(share)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.9, 0.2", "-0.1, 0.5", "0.5, -0.1"})
  void parts_that_make_no_whole_are_refused(double inTime, double late) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Promptness(inTime, late));
  }

  private static double shareOf(Step step, Timing timing) {
    return IntStream.range(0, CASES)
            .filter(i -> HABITS.timing(step, DRAWS, "SYN-" + i) == timing)
            .count()
        / (double) CASES;
  }
}
