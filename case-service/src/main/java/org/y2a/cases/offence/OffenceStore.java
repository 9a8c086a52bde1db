package org.y2a.cases.offence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Offences of cases. */
@ApplicationScoped
class OffenceStore {
  private record Row(
      UUID offenceId,
      UUID orderId,
      String code,
      LocalDate committedFrom,
      LocalDate committedTo,
      String category,
      int gravity,
      boolean violent,
      boolean sexual) {

    Offence offence() {
      return new Offence(
          offenceId,
          Optional.ofNullable(orderId),
          code,
          committedFrom,
          committedTo,
          category,
          gravity,
          violent,
          sexual);
    }
  }

  private final Jdbi jdbi;

  OffenceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Offence> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select offence_id, order_id, code, committed_from, committed_to, category, gravity,
                      violent, sexual
                    from offence where case_id = :id order by committed_from, offence_id
                    """)
                .bind("id", caseId)
                .mapTo(Row.class)
                .stream()
                .map(Row::offence)
                .toList());
  }

  void add(UUID caseId, Offence offence) {
    run(
        """
        insert into offence (offence_id, case_id, order_id, code, committed_from, committed_to,
          category, gravity, violent, sexual)
        values (:id, :caseId, :orderId::uuid, :code, :from, :to, :category, :gravity, :violent,
          :sexual)
        """,
        caseId,
        offence);
  }

  /** False when the case has no such offence. */
  boolean change(UUID caseId, Offence offence) {
    return run(
            """
            update offence set order_id = :orderId::uuid, code = :code, committed_from = :from,
              committed_to = :to, category = :category, gravity = :gravity, violent = :violent,
              sexual = :sexual
            where offence_id = :id and case_id = :caseId
            """,
            caseId,
            offence)
        == 1;
  }

  private int run(String sql, UUID caseId, Offence offence) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(sql)
                .bind("id", offence.offenceId())
                .bind("caseId", caseId)
                .bind("orderId", offence.orderId().orElse(null))
                .bind("code", offence.code())
                .bind("from", offence.committedFrom())
                .bind("to", offence.committedTo())
                .bind("category", offence.category())
                .bind("gravity", offence.gravity())
                .bind("violent", offence.violent())
                .bind("sexual", offence.sexual())
                .execute());
  }
}
