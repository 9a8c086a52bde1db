package org.y2a.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Marks who is erased, and drops the rows that erasing has superseded. */
@ApplicationScoped
class ErasureStore {
  private final Jdbi jdbi;

  ErasureStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Records of one case refer to each other; once all are gone it does not matter which went first.
   */
  void deferKeys() {
    jdbi.useHandle(h -> h.execute("set constraints all deferred"));
  }

  void mark(DataSubject subject, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update child set erased_at = :at where child_id = any(:ids)")
                .bind("at", at)
                .bind("ids", subject.childIds().toArray(UUID[]::new))
                .execute());
  }

  /** After everything else: each row changed or deleted before has left its former self here. */
  void forgetSuperseded(DataSubject subject) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    delete from superseded_row where case_id = any(:cases) or row_key = any(:children)
                      or row_key = any(:cases)
                    """)
                .bind("cases", subject.caseIds().toArray(UUID[]::new))
                .bind("children", subject.childIds().toArray(UUID[]::new))
                .execute());
  }
}
