package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawsTest {

  @Property(tries = 200)
  void the_same_question_has_the_same_answer(
      @ForAll long seed, @ForAll String reference, @ForAll String step) {
    assertThat(new Draws(seed).share(reference, step))
        .isEqualTo(new Draws(seed).share(reference, step))
        .isBetween(0.0, Math.nextDown(1.0));
  }

  @Property(tries = 200)
  void a_draw_lies_between_its_ends(
      @ForAll long seed,
      @ForAll String reference,
      @ForAll @IntRange(min = -50, max = 50) int first,
      @ForAll @IntRange(max = 100) int more) {
    assertThat(new Draws(seed).between(first, first + more, reference, "step"))
        .isBetween(first, first + more);
  }

  @Test
  void another_seed_case_or_step_is_another_chance() {
    var draws = new Draws(1);
    assertThat(
            List.of(
                draws.share("SYN-ESSEX-000001", "a"),
                draws.share("SYN-ESSEX-000001", "b"),
                draws.share("SYN-ESSEX-000002", "a"),
                new Draws(2).share("SYN-ESSEX-000001", "a")))
        .doesNotHaveDuplicates();
  }

  @Test
  void draws_fill_the_range_evenly() {
    var draws = new Draws(7);
    var mean = IntStream.range(0, 20_000).mapToDouble(i -> draws.share("SYN-" + i, "x")).average();
    assertThat(mean.orElseThrow()).isCloseTo(0.5, within(0.01));
    assertThat(
            IntStream.range(0, 20_000).filter(i -> draws.in(0.2, "SYN-" + i, "x")).count()
                / 20_000.0)
        .isCloseTo(0.2, within(0.01));
  }
}
