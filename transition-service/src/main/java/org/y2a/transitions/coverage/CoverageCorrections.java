package org.y2a.transitions.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.directory.CoverageCorrected;
import org.y2a.transitions.allocation.Placement;

/** What operators have corrected in the directory. The latest correction for a day wins. */
@ApplicationScoped
class CoverageCorrections {
  private final Jdbi jdbi;

  CoverageCorrections(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void record(CoverageCorrected correction) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into coverage_correction (local_authority, valid_from, pdu, region)
                    values (:localAuthority, :validFrom, :pdu, :region)
                    on conflict (local_authority, valid_from)
                      do update set pdu = excluded.pdu, region = excluded.region
                    """)
                .bindMethods(correction)
                .execute());
  }

  Optional<Placement> covering(String localAuthority, LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select pdu, region from coverage_correction
                    where local_authority = :localAuthority and valid_from <= :on
                    order by valid_from desc limit 1
                    """)
                .bind("localAuthority", localAuthority)
                .bind("on", on)
                .mapTo(Placement.class)
                .findOne());
  }
}
