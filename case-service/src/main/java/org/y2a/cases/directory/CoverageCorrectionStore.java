package org.y2a.cases.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.y2a.directory.Coverage;

/** Operators' corrections of which unit covers an authority. */
@ApplicationScoped
class CoverageCorrectionStore {
  private record Row(String localAuthority, String pdu, String region, LocalDate validFrom) {
    Coverage coverage() {
      return Coverage.correction(localAuthority, pdu, region, validFrom);
    }
  }

  private final Jdbi jdbi;

  CoverageCorrectionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Coverage> all() {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select local_authority, pdu, region, valid_from from coverage_correction
                    order by valid_from, local_authority
                    """)
                .mapTo(Row.class)
                .stream()
                .map(Row::coverage)
                .toList());
  }

  /** A second correction of an authority from the same day replaces the first. */
  void put(Coverage correction, String reason, String by, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into coverage_correction
                      (local_authority, valid_from, pdu, region, reason, corrected_by, corrected_at)
                    values (:authority, :from, :pdu, :region, :reason, :by, :at)
                    on conflict (local_authority, valid_from) do update
                      set pdu = excluded.pdu, region = excluded.region, reason = excluded.reason,
                        corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at
                    """)
                .bind("authority", correction.localAuthority())
                .bind("from", correction.validity().from())
                .bind("pdu", correction.pdu())
                .bind("region", correction.region())
                .bind("reason", reason)
                .bind("by", by)
                .bind("at", at)
                .execute());
  }
}
