package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.NamedPractitioner;

/**
 * Probation has accepted with a named practitioner; the youth side is responsible until the day.
 */
public record HandoverAccepted(
    CaseFile file,
    Allocation acceptedBy,
    NamedPractitioner named,
    Offer offer,
    LocalDate acceptedOn)
    implements Transition {

  @Override
  public Stage stage() {
    return Stage.HANDOVER_ACCEPTED;
  }

  @Override
  public HandoverAccepted with(CaseFile changed) {
    return new HandoverAccepted(changed, acceptedBy, named, offer, acceptedOn);
  }

  @Override
  public Optional<Allocation> allocation() {
    return Optional.of(acceptedBy);
  }

  @Override
  public Optional<NamedPractitioner> practitioner() {
    return Optional.of(named);
  }

  @Override
  public Step transferred(LocalDate on) {
    return Step.to(
        new Transferred(file, acceptedBy, named, on),
        Announcement.caseTransferred(file, acceptedBy, named, on));
  }

  @Override
  public Step caseClosed(LocalDate on, String reasonCode) {
    return Withdrawn.from(this, on, reasonCode);
  }
}
