package org.y2a.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A made-up member of staff. */
public sealed interface SyntheticOfficer {
  String id();

  record CaseManager(String id, String yos) implements SyntheticOfficer {}

  record YosManager(String id, String yos) implements SyntheticOfficer {}

  /**
   * An officer of probation who works in a youth offending service.
   *
   * @param homePdu the unit the officer comes from
   * @param fte of the contract, which runs for three years
   */
  record Secondee(
      String id,
      String yos,
      Grade grade,
      String homePdu,
      BigDecimal fte,
      LocalDate startsOn,
      LocalDate endsOn)
      implements SyntheticOfficer {}

  record Practitioner(String id, String pdu) implements SyntheticOfficer {}

  record ProbationManager(String id, String pdu) implements SyntheticOfficer {}

  /** Probation officer or probation services officer. */
  enum Grade {
    PO(4),
    PSO(3);

    private final int band;

    Grade(int band) {
      this.band = band;
    }

    public int band() {
      return band;
    }
  }
}
