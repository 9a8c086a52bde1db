package org.y2a.transitions.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.transitions.transition.ATransition.EIGHTEEN;
import static org.y2a.transitions.transition.ATransition.ESSEX_AUTHORITY;
import static org.y2a.transitions.transition.ATransition.KENT_AUTHORITY;
import static org.y2a.transitions.transition.ATransition.openedAt;
import static org.y2a.transitions.transition.ATransition.openedWith;
import static org.y2a.transitions.transition.ATransition.order;
import static org.y2a.transitions.transition.ATransition.transferring;
import static org.y2a.transitions.transition.ATransition.yro;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.MilestoneDue;
import org.y2a.contracts.Nation;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.transitions.CaseIdentified;
import org.y2a.contracts.transitions.CaseTransferred;
import org.y2a.contracts.transitions.CaseWithdrawn;
import org.y2a.contracts.transitions.HandoverRefused;
import org.y2a.contracts.transitions.MilestoneCompleted;
import org.y2a.contracts.transitions.OutcomeDecided;
import org.y2a.contracts.transitions.PduAllocated;
import org.y2a.contracts.transitions.PractitionerNamed;
import org.y2a.transitions.protocol.MilestoneCode;
import org.y2a.transitions.protocol.Protocol;
import org.y2a.transitions.protocol.PublishedProtocols;

class TransitionTest {
  private static final Protocol WELSH = PublishedProtocols.ALL.inForce(Nation.WALES, EIGHTEEN);

  @Test
  void aCaseThatTransfersIsIdentifiedDecidedAndAllocatedAtOnce() {
    var opened = openedWith(transferring());

    opened
        .isAt(Stage.PLANNING)
        .announced(CaseIdentified.class, OutcomeDecided.class, PduAllocated.class);
    assertThat(opened.event(OutcomeDecided.class).milestones()).hasSize(8);
    assertThat(opened.event(PduAllocated.class).pdu()).isEqualTo("N53ESX");
  }

  @Test
  void aRetainedCaseHasADeliveryUnitForTheJointDecision() {
    openedWith(order("REFERRAL_ORDER", "2027-01-01", true))
        .isAt(Stage.RETAINED)
        .announced(CaseIdentified.class, OutcomeDecided.class, PduAllocated.class);
  }

  @Test
  void aCaseThatIsNotConcernedIsRecordedAllTheSame() {
    var opened = openedWith(yro("2026-07-19", true));

    opened.isAt(Stage.NOT_APPLICABLE).announced(CaseIdentified.class, OutcomeDecided.class);
    assertThat(opened.event(OutcomeDecided.class).milestones()).isEmpty();
  }

  @Test
  void aCaseThatNoUnitCoversStaysWithoutOneAndCannotBeOffered() {
    openedAt("W99999999", transferring())
        .announced(CaseIdentified.class, OutcomeDecided.class)
        .offered()
        .refusedAs("NO_PDU_ALLOCATED")
        .named("PP-N53ESX-1")
        .refusedAs("NO_PDU_ALLOCATED")
        .isAt(Stage.PLANNING);
  }

  @Test
  void theWholeWayFromPlanningToTransfer() {
    openedWith(transferring())
        .named("PP-N53ESX-1")
        .announced(PractitionerNamed.class, MilestoneCompleted.class)
        .offered()
        .announced(org.y2a.contracts.transitions.HandoverOffered.class)
        .accepted()
        .isAt(Stage.HANDOVER_ACCEPTED)
        .announced(org.y2a.contracts.transitions.HandoverAccepted.class, MilestoneCompleted.class)
        .after(t -> t.transferred(EIGHTEEN))
        .isAt(Stage.TRANSFERRED)
        .announced(CaseTransferred.class)
        .after(t -> t.transferred(EIGHTEEN))
        .announced()
        .closed()
        .announced()
        .isAt(Stage.TRANSFERRED);
  }

  @Test
  void aHandoverIsNotAcceptedWithoutANamedPractitioner() {
    openedWith(transferring())
        .offered()
        .accepted()
        .refusedAs("NO_NAMED_PRACTITIONER")
        .named("PP-N53ESX-1")
        .accepted()
        .isAt(Stage.HANDOVER_ACCEPTED);
  }

  @Test
  void aRefusedHandoverCanBeOfferedAgain() {
    openedWith(transferring())
        .named("PP-N53ESX-1")
        .offered()
        .after(t -> t.refuseHandover(List.of(new CodedReason("PACK_INCOMPLETE")), EIGHTEEN))
        .announced(HandoverRefused.class)
        .isAt(Stage.PLANNING)
        .offered()
        .accepted()
        .isAt(Stage.HANDOVER_ACCEPTED);
  }

  @Test
  void stepsOutOfTurnAreRefusedAndChangeNothing() {
    var planning = openedWith(transferring());
    Transition before = planning.now();

    planning.accepted().refusedAs("STAGE_DOES_NOT_ALLOW");
    planning.after(t -> t.refuseHandover(List.of(), EIGHTEEN)).refusedAs("STAGE_DOES_NOT_ALLOW");
    planning.after(t -> t.transferred(EIGHTEEN)).refusedAs("STAGE_DOES_NOT_ALLOW");
    assertThat(planning.now()).isEqualTo(before);

    planning.offered().offered().refusedAs("STAGE_DOES_NOT_ALLOW");
    openedWith(yro("2026-07-19", true)).offered().refusedAs("STAGE_DOES_NOT_ALLOW");
    openedWith(order("DTO", "2027-01-01", true)).named("PP-1").refusedAs("STAGE_DOES_NOT_ALLOW");
  }

  @Test
  void theUsualDayOfTransferIsTheBirthdayOrTodayWhenThatIsPast() {
    assertThat(transferDayWhenOfferedOn(EIGHTEEN.minusDays(10))).isEqualTo(EIGHTEEN);
    assertThat(transferDayWhenOfferedOn(EIGHTEEN)).isEqualTo(EIGHTEEN);
    assertThat(transferDayWhenOfferedOn(EIGHTEEN.plusDays(3))).isEqualTo(EIGHTEEN.plusDays(3));
  }

  @Test
  void aDayAgreedInTimeMovesWhatIsDueOnceAccepted() {
    LocalDate agreed = LocalDate.of(2026, 8, 28);

    var accepted =
        openedWith(transferring())
            .named("PP-N53ESX-1")
            .offeredOn(EIGHTEEN.minusDays(30), agreed)
            .acceptedOn(EIGHTEEN.minusDays(20));

    assertThat(accepted.event(OutcomeDecided.class).milestones())
        .contains(
            new MilestoneDue("HANDOVER", agreed),
            new MilestoneDue("FIRST_APPOINTMENT", LocalDate.of(2026, 9, 7)),
            new MilestoneDue("POST_TRANSFER_REVIEW", LocalDate.of(2026, 11, 20)));
    assertThat(accepted.event(MilestoneCompleted.class).dueOn()).isEqualTo(agreed);
  }

  @Test
  void anOfferThatComesLateDoesNotMakeTheHandoverPunctual() {
    LocalDate late = EIGHTEEN.plusDays(14);

    var accepted =
        openedWith(transferring())
            .named("PP-N53ESX-1")
            .offeredOn(late, null)
            .acceptedOn(late.plusDays(1));

    accepted.announced(
        org.y2a.contracts.transitions.HandoverAccepted.class, MilestoneCompleted.class);
    assertThat(accepted.event(MilestoneCompleted.class).dueOn()).isEqualTo(EIGHTEEN);
  }

  @Test
  void requirementsDoneTurnARetainedCaseIntoOneThatTransfers() {
    var retained = openedWith(yro("2027-07-20", false)).isAt(Stage.RETAINED);

    retained.ordersNow(transferring()).isAt(Stage.PLANNING).announced(OutcomeDecided.class);

    Decision decision = retained.now().file().decision();
    assertThat(decision.outcome()).isEqualTo(Outcome.TRANSFER);
    assertThat(decision.cause()).isEqualTo(Decision.Cause.ORDERS_CHANGED);
    assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void aNewOrderTurnsACaseThatWasNotConcernedIntoOneThatTransfers() {
    openedWith(yro("2026-07-19", true))
        .ordersNow(yro("2026-07-19", true), transferring())
        .isAt(Stage.PLANNING)
        .announced(OutcomeDecided.class, PduAllocated.class);
  }

  @Test
  void anOrderThatEndsEarlyTakesBackTheOffer() {
    openedWith(transferring())
        .named("PP-N53ESX-1")
        .offered()
        .ordersNow(yro("2026-07-01", true))
        .isAt(Stage.NOT_APPLICABLE)
        .announced(OutcomeDecided.class)
        .accepted()
        .refusedAs("STAGE_DOES_NOT_ALLOW");
  }

  @Test
  void whenACaseComesBackToTransferAPractitionerIsNamedAfresh() {
    var back =
        openedWith(transferring())
            .after(
                t -> t.completeMilestone(MilestoneCode.SECONDEE_NAMED, Optional.empty(), EIGHTEEN))
            .named("PP-N53ESX-1")
            .ordersNow(yro("2027-07-20", false))
            .isAt(Stage.RETAINED)
            .ordersNow(transferring())
            .isAt(Stage.PLANNING);

    assertThat(back.now().practitioner()).isEmpty();
    assertThat(back.now().file().milestones().isOpen(MilestoneCode.PRACTITIONER_NAMED)).isTrue();
    assertThat(back.now().file().milestones().isOpen(MilestoneCode.SECONDEE_NAMED)).isFalse();
  }

  @Test
  void anotherReasonForTheSameOutcomeIsToldWithoutAStep() {
    openedWith(yro("2027-07-20", false))
        .ordersNow(yro("2026-10-01", true))
        .isAt(Stage.RETAINED)
        .announced(OutcomeDecided.class);
  }

  @Test
  void factsThatChangeNoDecisionAreKeptInSilence() {
    var transition = openedWith(transferring()).ordersNow(transferring(), yro("2026-07-01", true));

    transition.announced().isAt(Stage.PLANNING);
    assertThat(transition.now().file().orders()).hasSize(2);
  }

  @Test
  void onceAcceptedAHandoverStandsWhateverTheOrdersOrTheUnitBecome() {
    openedWith(transferring())
        .named("PP-N53ESX-1")
        .offered()
        .accepted()
        .ordersNow(yro("2026-07-01", true))
        .announced()
        .movedTo("kent", KENT_AUTHORITY)
        .announced()
        .isAt(Stage.HANDOVER_ACCEPTED)
        .after(t -> t.transferred(EIGHTEEN))
        .isAt(Stage.TRANSFERRED);
  }

  @Test
  void aMoveToAnotherUnitNeedsAnotherPractitionerAndTakesBackTheOffer() {
    var moved =
        openedWith(transferring())
            .named("PP-N53ESX-1")
            .offered()
            .movedTo("kent", KENT_AUTHORITY)
            .isAt(Stage.PLANNING)
            .announced(PduAllocated.class);

    assertThat(moved.event(PduAllocated.class).pdu()).isEqualTo("N54KNT");
    assertThat(moved.event(PduAllocated.class).yos()).isEqualTo("kent");
    assertThat(moved.now().practitioner()).isEmpty();
    assertThat(moved.now().file().milestones().isOpen(MilestoneCode.PRACTITIONER_NAMED)).isTrue();
  }

  @Test
  void aMoveWithinTheSameUnitLeavesTheOfferStanding() {
    openedWith(transferring())
        .named("PP-N53ESX-1")
        .offered()
        .movedTo("southend-on-sea", ESSEX_AUTHORITY)
        .isAt(Stage.HANDOVER_OFFERED)
        .announced();
  }

  @Test
  void aMoveToTheOtherNationIsDecidedAgainByThatNationsProtocol() {
    var moved =
        openedWith(transferring())
            .named("PP-N53ESX-1")
            .offered()
            .movedTo("kent", KENT_AUTHORITY, Nation.WALES, WELSH)
            .isAt(Stage.PLANNING)
            .announced(OutcomeDecided.class, PduAllocated.class);

    assertThat(moved.event(OutcomeDecided.class).policyVersion()).isEqualTo("WALES.1");
    assertThat(moved.now().file().protocol()).isEqualTo(WELSH);
    assertThat(moved.now().file().youthSide().nation()).isEqualTo(Nation.WALES);
    moved.ordersNow(transferring(), yro("2026-07-01", true)).announced();
  }

  @Test
  void onceAcceptedAHandoverKeepsTheProtocolUnderWhichItWasAgreed() {
    var moved =
        openedWith(transferring())
            .named("PP-N53ESX-1")
            .offered()
            .accepted()
            .movedTo("kent", KENT_AUTHORITY, Nation.WALES, WELSH)
            .announced();

    assertThat(moved.now().file().protocol()).isEqualTo(ATransition.PROTOCOL);
  }

  @Test
  void aCaseThatClosesBeforeItsTransferIsWithdrawn() {
    openedWith(transferring()).closed().isAt(Stage.WITHDRAWN).announced(CaseWithdrawn.class);
    openedWith(transferring()).offered().closed().announced(CaseWithdrawn.class);
    openedWith(transferring())
        .named("PP-N53ESX-1")
        .offered()
        .accepted()
        .closed()
        .announced(CaseWithdrawn.class)
        .closed()
        .announced()
        .after(t -> t.completeMilestone(MilestoneCode.PLANNING_STARTED, Optional.empty(), EIGHTEEN))
        .refusedAs("STAGE_DOES_NOT_ALLOW");
  }

  @Test
  void aRetainedCaseThatClosesKeepsItsOutcomeAndNothingMoreIsDue() {
    var closed =
        openedWith(order("DTO", "2027-01-01", true)).closed().isAt(Stage.RETAINED).announced();

    assertThat(closed.now().isRunning()).isFalse();
    closed.ordersNow(transferring()).announced().isAt(Stage.RETAINED);
  }

  @Test
  void aMilestoneIsCompletedOnce() {
    openedWith(transferring())
        .after(t -> t.completeMilestone(MilestoneCode.PLANNING_STARTED, Optional.empty(), EIGHTEEN))
        .announced(MilestoneCompleted.class)
        .after(t -> t.completeMilestone(MilestoneCode.PLANNING_STARTED, Optional.empty(), EIGHTEEN))
        .refusedAs("MILESTONE_ALREADY_COMPLETED");
  }

  @Test
  void onlyMilestonesOfTheOutcomeCanBeCompleted() {
    openedWith(order("DTO", "2027-01-01", true))
        .after(t -> t.completeMilestone(MilestoneCode.SECONDEE_NAMED, Optional.empty(), EIGHTEEN))
        .refusedAs("MILESTONE_NOT_PLANNED")
        .after(t -> t.completeMilestone(MilestoneCode.JOINT_DECISION, Optional.empty(), EIGHTEEN))
        .announced(MilestoneCompleted.class);
  }

  @Test
  void theFirstAppointmentComesAfterTheTransfer() {
    openedWith(transferring())
        .after(
            t -> t.completeMilestone(MilestoneCode.FIRST_APPOINTMENT, Optional.empty(), EIGHTEEN))
        .refusedAs("NOT_YET_TRANSFERRED")
        .named("PP-N53ESX-1")
        .offered()
        .accepted()
        .after(t -> t.transferred(EIGHTEEN))
        .after(
            t -> t.completeMilestone(MilestoneCode.FIRST_APPOINTMENT, Optional.empty(), EIGHTEEN))
        .announced(MilestoneCompleted.class);
  }

  @Test
  void namingTheSamePractitionerAgainSaysNothingNew() {
    openedWith(transferring())
        .named("PP-N53ESX-1")
        .named("PP-N53ESX-1")
        .announced()
        .named("PP-N53ESX-2")
        .announced(PractitionerNamed.class);
  }

  private static LocalDate transferDayWhenOfferedOn(LocalDate today) {
    return openedWith(transferring())
        .offeredOn(today, null)
        .event(org.y2a.contracts.transitions.HandoverOffered.class)
        .transferOn();
  }
}
