package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.NamedPractitioner;

/** Probation is responsible. */
public record Transferred(
    CaseFile file, Allocation holder, NamedPractitioner named, LocalDate transferredOn)
    implements Transition {

  @Override
  public Stage stage() {
    return Stage.TRANSFERRED;
  }

  @Override
  public Transferred with(CaseFile changed) {
    return new Transferred(changed, holder, named, transferredOn);
  }

  @Override
  public Optional<Allocation> allocation() {
    return Optional.of(holder);
  }

  @Override
  public Optional<NamedPractitioner> practitioner() {
    return Optional.of(named);
  }

  @Override
  public Step transferred(LocalDate on) {
    return Step.to(this);
  }

  /** Who holds the case now is no officer of the youth side. */
  @Override
  public Step officerAllocated(Optional<String> officer) {
    return Step.to(this);
  }

  @Override
  public Step caseClosed(LocalDate on, String reasonCode) {
    return Step.to(this);
  }
}
