package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.EventData;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.NamedPractitioner;
import org.y2a.transitions.allocation.Placement;
import org.y2a.transitions.protocol.MilestoneCode;

/** The youth side has offered the case; probation has not answered. */
public record HandoverOffered(
    CaseFile file, Allocation offeredTo, Optional<NamedPractitioner> practitioner, Offer offer)
    implements Transition {

  @Override
  public Stage stage() {
    return Stage.HANDOVER_OFFERED;
  }

  @Override
  public HandoverOffered with(CaseFile changed) {
    return new HandoverOffered(changed, offeredTo, practitioner, offer);
  }

  @Override
  public Optional<Allocation> allocation() {
    return Optional.of(offeredTo);
  }

  @Override
  public boolean isOpenToRedecision() {
    return true;
  }

  @Override
  public Step namePractitioner(String practitionerId, LocalDate on) {
    return PractitionerNaming.of(
        this,
        practitionerId,
        on,
        (named, changed) -> new HandoverOffered(changed, offeredTo, named, offer));
  }

  @Override
  public Step acceptHandover(LocalDate on) {
    return practitioner
        .map(named -> accepted(named, on))
        .orElseGet(() -> new Step.Refused(Refusal.noNamedPractitioner()));
  }

  @Override
  public Step refuseHandover(List<CodedReason> reasons, LocalDate on) {
    return Step.to(withoutOffer(), Announcement.handoverRefused(file, offeredTo, reasons, on));
  }

  @Override
  public Step placedAgain(Optional<Placement> placement, LocalDate on) {
    return placement.filter(offeredTo::isTo).isPresent()
        ? Step.to(this)
        : Placing.again(withoutOffer(), placement, on);
  }

  @Override
  public Step caseClosed(LocalDate on, String reasonCode) {
    return Withdrawn.from(this, on, reasonCode);
  }

  private Planning withoutOffer() {
    return new Planning(file, allocation(), practitioner);
  }

  private Step accepted(NamedPractitioner named, LocalDate on) {
    Milestones planned = milestonesOfTheAgreedDay();
    CaseFile done =
        file.with(
            planned.completed(MilestoneCode.HANDOVER, on, Optional.of(named.practitionerId())));
    List<EventData> events = new ArrayList<>();
    if (!planned.equals(file.milestones())) {
      events.add(Announcement.outcomeDecided(file.with(planned)));
    }
    events.add(Announcement.handoverAccepted(done, offeredTo, named, offer, on));
    events.add(Announcement.milestoneCompleted(done, MilestoneCode.HANDOVER));
    return new Step.Taken(new HandoverAccepted(done, offeredTo, named, offer, on), events);
  }

  /** Only a day agreed while the handover was not yet overdue moves what is due. */
  private Milestones milestonesOfTheAgreedDay() {
    LocalDate due = file.milestones().due().get(MilestoneCode.HANDOVER);
    return offer.offeredOn().isAfter(due)
        ? file.milestones()
        : file.milestones().dueAgain(Deciding.dueWhenHandedOverOn(file, offer.transferOn()));
  }
}
