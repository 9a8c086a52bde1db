package org.y2a.transitions.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.transitions.protocol.MilestoneCode.FIRST_APPOINTMENT;
import static org.y2a.transitions.protocol.MilestoneCode.HANDOVER;
import static org.y2a.transitions.protocol.MilestoneCode.JOINT_DECISION;
import static org.y2a.transitions.protocol.MilestoneCode.PLANNING_STARTED;
import static org.y2a.transitions.protocol.MilestoneCode.POST_TRANSFER_REVIEW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.contracts.Outcome;

/** Expected dates were counted apart from this code, from the published bank holidays. */
class MilestonePlanTest {
  private final Protocol protocol = PublishedProtocols.ALL.named("ENGLAND_2021").orElseThrow();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "an ordinary year, 2008-07-20, 2025-06-01, 2026-07-20, 2026-01-20, 2026-02-03, 2026-04-20, 2026-06-22, 2026-07-06, 2026-07-20, 2026-07-27, 2026-10-12",
    "Easter before the birthday, 2008-04-10, 2025-06-01, 2026-04-10, 2025-10-10, 2025-10-24, 2026-01-10, 2026-03-11, 2026-03-25, 2026-04-10, 2026-04-17, 2026-07-03",
    "Christmas after the birthday, 2008-12-29, 2025-06-01, 2026-12-29, 2026-06-29, 2026-07-13, 2026-09-29, 2026-11-27, 2026-12-11, 2026-12-29, 2027-01-06, 2027-03-23",
    "18 on Christmas Day, 2008-12-25, 2025-06-01, 2026-12-25, 2026-06-25, 2026-07-09, 2026-09-25, 2026-11-27, 2026-12-11, 2026-12-25, 2027-01-05, 2027-03-19",
    "born on 29 February, 2008-02-29, 2025-06-01, 2026-03-01, 2025-08-29, 2025-09-12, 2025-11-29, 2026-02-02, 2026-02-16, 2026-03-01, 2026-03-06, 2026-05-24",
    "born on 31 August, 2008-08-31, 2025-06-01, 2026-08-31, 2026-02-28, 2026-03-13, 2026-05-31, 2026-08-03, 2026-08-17, 2026-08-31, 2026-09-07, 2026-11-23",
    "18 as clocks go forward, 2008-03-29, 2025-06-01, 2026-03-29, 2025-09-29, 2025-10-13, 2025-12-29, 2026-03-02, 2026-03-16, 2026-03-29, 2026-04-07, 2026-06-21",
    "18 as clocks go back, 2007-10-26, 2025-01-01, 2025-10-26, 2025-04-26, 2025-05-12, 2025-07-26, 2025-09-29, 2025-10-13, 2025-10-26, 2025-10-31, 2026-01-18",
    "opened late, 2008-07-20, 2026-06-01, 2026-07-20, 2026-06-01, 2026-06-15, 2026-06-01, 2026-06-22, 2026-07-06, 2026-07-20, 2026-07-27, 2026-10-12",
    "opened two days before 18, 2008-07-20, 2026-07-18, 2026-07-20, 2026-07-18, 2026-07-31, 2026-07-18, 2026-07-18, 2026-07-18, 2026-07-20, 2026-07-27, 2026-10-12",
    "opened after 18, 2008-07-20, 2026-07-25, 2026-07-20, 2026-07-25, 2026-08-07, 2026-07-25, 2026-07-25, 2026-07-25, 2026-07-25, 2026-07-31, 2026-10-17",
    "born on 29 February and opened late, 2008-02-29, 2025-10-10, 2026-03-01, 2025-10-10, 2025-10-24, 2025-11-29, 2026-02-02, 2026-02-16, 2026-03-01, 2026-03-06, 2026-05-24",
    "18 on a substitute bank holiday, 2010-01-03, 2026-01-01, 2028-01-03, 2027-07-03, 2027-07-16, 2027-10-03, 2027-12-02, 2027-12-16, 2028-01-03, 2028-01-10, 2028-03-27",
  })
  void everyMilestoneOfATransferIsDueByItsLimit(
      String situation,
      LocalDate bornOn,
      LocalDate openedOn,
      LocalDate eighteen,
      LocalDate planningStarted,
      LocalDate secondeeNamed,
      LocalDate jointDecision,
      LocalDate practitionerNamed,
      LocalDate packAcknowledged,
      LocalDate handover,
      LocalDate firstAppointment,
      LocalDate review) {
    KeyDates dates = KeyDates.of(protocol, bornOn, openedOn);

    assertThat(dates.transferAgeOn()).as(situation).isEqualTo(eighteen);
    assertThat(planFor(dates).of(Outcome.TRANSFER).values())
        .as(situation)
        .containsExactly(
            planningStarted,
            secondeeNamed,
            jointDecision,
            practitionerNamed,
            packAcknowledged,
            handover,
            firstAppointment,
            review);
  }

  @Test
  void aRetainedCaseIsOnlyPlannedAndDecided() {
    KeyDates dates = KeyDates.of(protocol, LocalDate.of(2008, 7, 20), LocalDate.of(2025, 6, 1));

    assertThat(planFor(dates).of(Outcome.RETAIN))
        .containsExactly(
            Map.entry(PLANNING_STARTED, LocalDate.of(2026, 1, 20)),
            Map.entry(JOINT_DECISION, LocalDate.of(2026, 4, 20)));
    assertThat(planFor(dates).of(Outcome.NOT_APPLICABLE)).isEmpty();
  }

  @Test
  void anAgreedDayMovesTheHandoverAndWhatIsCountedFromIt() {
    KeyDates usual = KeyDates.of(protocol, LocalDate.of(2008, 7, 20), LocalDate.of(2025, 6, 1));
    LocalDate agreed = LocalDate.of(2026, 8, 28);

    var plan = planFor(usual.withAgreedHandover(Optional.of(agreed))).of(Outcome.TRANSFER);

    assertThat(plan)
        .containsEntry(HANDOVER, agreed)
        .containsEntry(FIRST_APPOINTMENT, LocalDate.of(2026, 9, 7))
        .containsEntry(POST_TRANSFER_REVIEW, LocalDate.of(2026, 11, 20));
    assertThat(plan.headMap(HANDOVER))
        .isEqualTo(planFor(usual).of(Outcome.TRANSFER).headMap(HANDOVER));
  }

  @Property
  void noMilestoneIsDueBeforeTheStartAndTheStartIsNeverEarlierThanTheOpening(
      @ForAll @DateRange(min = "2001-01-01", max = "2010-12-31") LocalDate bornOn,
      @ForAll @IntRange(min = 10 * 365, max = 18 * 365) int ageInDaysWhenOpened) {
    LocalDate openedOn = bornOn.plusDays(ageInDaysWhenOpened);
    KeyDates dates = KeyDates.of(protocol, bornOn, openedOn);
    var plan = planFor(dates).of(Outcome.TRANSFER);

    assertThat(dates.planningStart()).isAfterOrEqualTo(openedOn);
    assertThat(plan).containsOnlyKeys(Arrays.asList(MilestoneCode.values()));
    assertThat(plan.values()).allMatch(due -> !due.isBefore(dates.planningStart()));
    assertThat(plan).containsEntry(PLANNING_STARTED, dates.planningStart());
    assertThat(plan.get(HANDOVER)).isBefore(plan.get(FIRST_APPOINTMENT));
    assertThat(plan.get(POST_TRANSFER_REVIEW)).isEqualTo(plan.get(HANDOVER).plusDays(84));
  }

  @Property
  void theDayOfBirthIsFoundAgainFromWhatIsPublished(
      @ForAll @DateRange(min = "2001-01-01", max = "2010-12-31") LocalDate bornOn,
      @ForAll @IntRange(min = 10 * 365, max = 18 * 365) int ageInDaysWhenOpened) {
    KeyDates dates = KeyDates.of(protocol, bornOn, bornOn.plusDays(ageInDaysWhenOpened));
    LocalDate found = bornOn(dates.transferAgeOn(), dates.planningStart());

    if (ageInDaysWhenOpened < 17 * 365) {
      assertThat(found).isEqualTo(bornOn);
    }
    assertThat(found).isIn(bornOn, bornOn.minusDays(1));
  }

  @ParameterizedTest(name = "18 on {0}, planning due on {1}: born {2}")
  @CsvSource({
    "2026-03-01, 2025-08-29, 2008-02-29",
    "2026-03-01, 2025-09-01, 2008-03-01",
    "2026-03-01, 2025-08-30, 2008-02-29",
    "2026-03-01, 2025-10-10, 2008-02-29",
    "2025-03-01, 2024-10-10, 2007-03-01",
    "2026-07-20, 2026-06-01, 2008-07-20",
  })
  void aChildOfTheLeapDayIsToldByTheDayPlanningFellDueOrTakenToBe(
      LocalDate eighteen, LocalDate planningDueOn, LocalDate bornOn) {
    assertThat(bornOn(eighteen, planningDueOn)).isEqualTo(bornOn);
  }

  private LocalDate bornOn(LocalDate eighteen, LocalDate planningDueOn) {
    return BirthDate.attaining(18, eighteen, planningDueOn, protocol.limit(PLANNING_STARTED));
  }

  private MilestonePlan planFor(KeyDates dates) {
    return new MilestonePlan(protocol, dates);
  }
}
