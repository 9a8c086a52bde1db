package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.NamedPractitioner;
import org.y2a.transitions.allocation.Placement;
import org.y2a.transitions.protocol.MilestoneCode;

/** The case will transfer; both sides prepare for it. */
public record Planning(
    CaseFile file, Optional<Allocation> allocation, Optional<NamedPractitioner> practitioner)
    implements Transition {

  static Planning withoutPractitioner(CaseFile file, Optional<Allocation> allocation) {
    Milestones unnamed = file.milestones().reopened(MilestoneCode.PRACTITIONER_NAMED);
    return new Planning(file.with(unnamed), allocation, Optional.empty());
  }

  @Override
  public Stage stage() {
    return Stage.PLANNING;
  }

  @Override
  public Planning with(CaseFile changed) {
    return new Planning(changed, allocation, practitioner);
  }

  @Override
  public boolean isOpenToRedecision() {
    return true;
  }

  @Override
  public Step namePractitioner(String practitionerId, LocalDate on) {
    return PractitionerNaming.of(
        this, practitionerId, on, (named, changed) -> new Planning(changed, allocation, named));
  }

  @Override
  public Step offerHandover(Offer offer) {
    if (offer.transferOn().isBefore(file.timeline().attains18On())) {
      return new Step.Refused(Refusal.beforeTransferAge());
    }
    return allocation
        .map(to -> offered(to, offer))
        .orElseGet(() -> new Step.Refused(Refusal.noPdu()));
  }

  @Override
  public Step placedAgain(Optional<Placement> placement, LocalDate on) {
    return Placing.again(this, placement, on);
  }

  @Override
  public Step caseClosed(LocalDate on, String reasonCode) {
    return Withdrawn.from(this, on, reasonCode);
  }

  private Step offered(Allocation to, Offer offer) {
    return Step.to(
        new HandoverOffered(file, to, practitioner, offer),
        Announcement.handoverOffered(file, to, offer));
  }
}
