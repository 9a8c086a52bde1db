package org.y2a.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which cases are restricted, and to whom. */
@ApplicationScoped
class RestrictionStore {
  private final Jdbi jdbi;

  RestrictionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(UUID caseId, Restriction restriction, String by, Instant at) {
    lift(caseId);
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  """
                  insert into case_restriction (case_id, reason_code, restricted_by, restricted_at)
                  values (:id, :reason, :by, :at)
                  """)
              .bind("id", caseId)
              .bind("reason", restriction.reasonCode())
              .bind("by", by)
              .bind("at", at)
              .execute();
          h.createUpdate(
                  """
                  insert into case_restricted_to (case_id, officer)
                  select distinct :id::uuid, officer from unnest(:officers) as officer
                  """)
              .bind("id", caseId)
              .bind("officers", restriction.officers().toArray(String[]::new))
              .execute();
        });
  }

  boolean lift(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("delete from case_restriction where case_id = :id")
                    .bind("id", caseId)
                    .execute()
                == 1);
  }
}
