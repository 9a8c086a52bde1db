package org.y2a.cases.mappa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.assessment.Mappa;

/**
 * A time under multi-agency public protection on the same terms.
 *
 * @param until the last day; none while it lasts
 * @param panels the days on which a panel met
 */
public record MappaRegistration(
    UUID registrationId,
    Mappa terms,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<LocalDate> nextReviewOn,
    List<LocalDate> panels) {

  public MappaRegistration {
    panels = List.copyOf(panels);
  }

  public boolean isCurrent() {
    return until.isEmpty();
  }

  static MappaRegistration begun(
      UUID id, Mappa terms, LocalDate from, Optional<LocalDate> nextReviewOn) {
    return new MappaRegistration(id, terms, from, Optional.empty(), nextReviewOn, List.of());
  }
}
