package org.y2a.synthetic;

import java.time.LocalDate;

/**
 * Something that happens to a case on the youth side after the start. It is said without regard to
 * what probation does: once a case has been transferred, what remains of its happenings no longer
 * applies.
 */
public sealed interface SyntheticHappening {
  LocalDate on();

  String yosReference();

  record NewCase(LocalDate on, SyntheticCase opened) implements SyntheticHappening {
    @Override
    public String yosReference() {
      return opened.yosReference();
    }
  }

  /** The first assessment of the case or a review after a change of risk. */
  record RiskChanged(LocalDate on, String yosReference, SyntheticAssessment assessment)
      implements SyntheticHappening {}

  /**
   * The requirements of an order that tie it to the service are done.
   *
   * @param order position of the order in the case, from 0
   */
  record RequirementsCompleted(LocalDate on, String yosReference, int order)
      implements SyntheticHappening {}

  /**
   * The last day of an order moves.
   *
   * @param order position of the order in the case, from 0
   * @param endsOn its new last day
   */
  record OrderExtended(LocalDate on, String yosReference, int order, LocalDate endsOn)
      implements SyntheticHappening {}

  record MovedToYos(
      LocalDate on, String yosReference, String toYos, String homeLocalAuthority, String officerId)
      implements SyntheticHappening {}

  /** The day after the last day of the last order. */
  record CaseClosed(LocalDate on, String yosReference) implements SyntheticHappening {}
}
