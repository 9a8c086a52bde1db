package org.y2a.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.cases.contact.EnforcementStep.BREACH_REFERRAL;
import static org.y2a.cases.contact.EnforcementStep.WARNING_1;
import static org.y2a.cases.contact.EnforcementStep.WARNING_2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.y2a.cases.contact.EnforcementPolicy.StepDue;

class EnforcementPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final EnforcementPolicy POLICY =
      new EnforcementPolicy(
          List.of(rule(WARNING_1, 2), rule(WARNING_2, 1), rule(BREACH_REFERRAL, 1)));

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theNextStepIsDueWhenTheRuleIsFulfilled(
      String what, List<LocalDate> absences, List<TakenStep> taken, Optional<StepDue> due) {
    assertThat(POLICY.due(absences, taken, TODAY)).isEqualTo(due);
  }

  static Stream<Arguments> theNextStepIsDueWhenTheRuleIsFulfilled() {
    return Stream.of(
        Arguments.of("no absence asks for nothing", days(), steps(), Optional.empty()),
        Arguments.of("one is not enough", days(3), steps(), Optional.empty()),
        Arguments.of(
            "the second asks for the first warning", days(9, 3), steps(), due(WARNING_1, 3)),
        Arguments.of("their order does not matter", days(3, 9), steps(), due(WARNING_1, 3)),
        Arguments.of("one of long ago does not count", days(84, 3), steps(), Optional.empty()),
        Arguments.of("one still counts", days(83, 3), steps(), due(WARNING_1, 3)),
        Arguments.of(
            "one more after the first warning", days(9, 8, 3), steps(7), due(WARNING_2, 3)),
        Arguments.of("none after the first warning", days(9, 8), steps(7), Optional.empty()),
        Arguments.of("the day of the warning is before it", days(9, 7), steps(7), Optional.empty()),
        Arguments.of(
            "one more after the second", days(9, 8, 6, 3), steps(7, 5), due(BREACH_REFERRAL, 3)),
        Arguments.of("nothing after the referral", days(2), steps(7, 5, 4), Optional.empty()),
        Arguments.of("a warning lapses", days(9, 3), steps(90), due(WARNING_1, 3)));
  }

  @Property
  void aStepIsDueOnlyForAnAbsenceThatTookPlaceAndAfterTheStepBefore(
      @ForAll @Size(max = 12) List<@IntRange(max = 120) Integer> absent,
      @ForAll @Size(max = 3) List<@IntRange(max = 120) Integer> taken) {
    List<LocalDate> absences = absent.stream().map(TODAY::minusDays).toList();
    List<TakenStep> steps = steps(taken.toArray(Integer[]::new));
    POLICY
        .due(absences, steps, TODAY)
        .ifPresent(
            due -> {
              assertThat(absences).contains(due.triggeredOn());
              assertThat(due.triggeredOn()).isAfter(TODAY.minusDays(84));
              assertThat(steps)
                  .filteredOn(s -> s.takenOn().isAfter(TODAY.minusDays(84)))
                  .noneMatch(s -> s.step() == due.step());
            });
  }

  private static EnforcementRule rule(EnforcementStep step, int absences) {
    return new EnforcementRule(1, step, absences, 84, Optional.empty(), Optional.empty());
  }

  private static List<LocalDate> days(Integer... ago) {
    return Stream.of(ago).map(TODAY::minusDays).toList();
  }

  /** Warning 1, warning 2, referral, so many days ago. */
  private static List<TakenStep> steps(Integer... ago) {
    return IntStream.range(0, ago.length)
        .mapToObj(i -> new TakenStep(EnforcementStep.values()[i], TODAY.minusDays(ago[i])))
        .toList();
  }

  private static Optional<StepDue> due(EnforcementStep step, int ago) {
    return Optional.of(new StepDue(step, TODAY.minusDays(ago)));
  }
}
