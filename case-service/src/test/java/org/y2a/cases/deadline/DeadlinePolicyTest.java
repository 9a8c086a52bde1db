package org.y2a.cases.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.kit.database.TimeOrderedIds;

class DeadlinePolicyTest {
  private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);
  private static final TimeOrderedIds IDS = TimeOrderedIds.at(Instant.EPOCH);
  private static final Owing OWING = new Owing(UUID.randomUUID(), "essex");

  @ParameterizedTest
  @CsvSource({
    "WORKING_DAYS, 5, 2026-12-23, 2027-01-04",
    "WORKING_DAYS, 0, 2026-12-25, 2026-12-25",
    "CALENDAR_DAYS, 5, 2026-12-23, 2026-12-28",
    "MONTHS, 3, 2026-11-30, 2027-02-28"
  })
  void aLimitIsCountedInItsUnit(LimitUnit unit, int amount, LocalDate from, LocalDate due) {
    assertThat(unit.after(from, amount)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, 1, 2027-01-22", "2027-01-01, 2, 2027-01-15"})
  void theRuleInForceOnTheTriggersDayDecides(LocalDate on, int version, LocalDate due) {
    Deadline deadline = deadline(on, on).orElseThrow();
    assertThat(deadline.policyVersion()).isEqualTo(version);
    assertThat(deadline.dueOn()).isEqualTo(due);
  }

  @Test
  void nothingIsDueUnderARuleThatIsNotInForce() {
    assertThat(
            new DeadlinePolicy(List.of())
                .deadline(DeadlineKind.PLAN, OWING, Optional.empty(), trigger(CHANGE), CHANGE, IDS))
        .isEmpty();
  }

  @Property
  void whatIsPastWhenItIsRecordedIsOverdueAndNotAnnounced(
      @ForAll @IntRange(max = 2000) int day, @ForAll @IntRange(max = 400) int recordedAfter) {
    LocalDate on = CHANGE.minusDays(1000).plusDays(day);
    Deadline deadline = deadline(on, on.plusDays(recordedAfter)).orElseThrow();
    boolean past = deadline.dueOn().isBefore(on.plusDays(recordedAfter));
    assertThat(deadline.state()).isEqualTo(past ? DeadlineState.OVERDUE : DeadlineState.OPEN);
    assertThat(deadline.alertOn().isEmpty()).isEqualTo(past);
    deadline.alertOn().ifPresent(alert -> assertThat(alert).isBeforeOrEqualTo(deadline.dueOn()));
  }

  @Property
  void itIsMetInTimeUpToAndIncludingItsDay(@ForAll @IntRange(min = -30, max = 30) int days) {
    Deadline deadline = deadline(CHANGE, CHANGE).orElseThrow();
    Deadline met = deadline.met(deadline.dueOn().plusDays(days));
    assertThat(met.state()).isEqualTo(days <= 0 ? DeadlineState.MET : DeadlineState.MET_LATE);
    assertThat(met.alertOn()).isEmpty();
  }

  private static Optional<Deadline> deadline(LocalDate on, LocalDate today) {
    return new DeadlinePolicy(
            List.of(
                rule(1, 15, Optional.empty(), Optional.of(CHANGE.minusDays(1))),
                rule(2, 10, Optional.of(CHANGE), Optional.empty())))
        .deadline(DeadlineKind.PLAN, OWING, Optional.empty(), trigger(on), today, IDS);
  }

  private static DeadlineRule rule(
      int version, int days, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new DeadlineRule(DeadlineKind.PLAN, version, days, LimitUnit.WORKING_DAYS, 3, from, to);
  }

  private static Trigger trigger(LocalDate on) {
    return new Trigger("ASSESSMENT_COMPLETED", UUID.randomUUID(), on);
  }
}
