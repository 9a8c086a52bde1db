package org.y2a.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.database.RecordArguments;

/** Who held a case on the youth side from day to day: no gap and no overlap until it leaves. */
@ApplicationScoped
class OfficerSpans {

  /** From this day on an officer holds the case, or nobody when {@code officerId} is null. */
  record Holding(UUID caseId, LocalDate fromOn, String yos, String officerId, String officerRole) {}

  private final Jdbi jdbi;

  OfficerSpans(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Of several on one day the last counts. A day before what is known replaces what followed. */
  void begin(Holding holding) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    with replaced as (
                      delete from officer_span where case_id = :caseId and from_on > :fromOn
                    ), ended as (
                      update officer_span set to_on = :fromOn
                      where case_id = :caseId and from_on < :fromOn and to_on > :fromOn
                    )
                    insert into officer_span (case_id, from_on, yos, officer_id, officer_role)
                    values (:caseId, :fromOn, :yos, :officerId, :officerRole)
                    on conflict (case_id, from_on) do update set
                      to_on = 'infinity', yos = excluded.yos,
                      officer_id = excluded.officer_id, officer_role = excluded.officer_role
                    """)
                .bindNamedArgumentFinder(RecordArguments.of(holding))
                .execute());
  }

  /** From this day on the case is not with the youth side. */
  void end(UUID caseId, LocalDate on) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    with replaced as (
                      delete from officer_span where case_id = :caseId and from_on >= :on
                    )
                    update officer_span set to_on = :on
                    where case_id = :caseId and from_on < :on and to_on > :on
                    """)
                .bind("caseId", caseId)
                .bind("on", on)
                .execute());
  }
}
