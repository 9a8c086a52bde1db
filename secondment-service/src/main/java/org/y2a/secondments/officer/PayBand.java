package org.y2a.secondments.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The pay band of a role from a date on: probation officers are in band 4, probation services
 * officers in band 3 (E3 blueprint). A role that is re-banded gets a further row.
 */
record PayBand(OfficerRole role, int band, LocalDate from) {

  private static final List<PayBand> KNOWN =
      List.of(
          new PayBand(OfficerRole.PO, 4, LocalDate.MIN),
          new PayBand(OfficerRole.PSO, 3, LocalDate.MIN));

  static Optional<Integer> of(OfficerRole role, LocalDate on) {
    return KNOWN.reversed().stream()
        .filter(known -> known.role() == role && !known.from().isAfter(on))
        .findFirst()
        .map(PayBand::band);
  }
}
