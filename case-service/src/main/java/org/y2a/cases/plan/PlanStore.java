package org.y2a.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Plans of cases, in versions. */
@ApplicationScoped
class PlanStore {
  private static final String COLUMNS =
      "plan_id, case_id, kind, version, state, author, drafted_on, agreed_on";

  private final Jdbi jdbi;

  PlanStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The number of the new version; the case is locked, so nobody else takes it. */
  int draft(UUID planId, UUID caseId, String kind, String author, LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    insert into plan (plan_id, case_id, kind, version, state, author, drafted_on)
                    select :id, :caseId, :kind, coalesce(max(version), 0) + 1, 'DRAFT', :author, :on
                    from plan where case_id = :caseId and kind = :kind
                    returning version
                    """)
                .bind("id", planId)
                .bind("caseId", caseId)
                .bind("kind", kind)
                .bind("author", author)
                .bind("on", on)
                .mapTo(Integer.class)
                .one());
  }

  Optional<Plan> find(UUID caseId, UUID planId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select " + COLUMNS + " from plan where case_id = :caseId and plan_id = :id")
                .bind("caseId", caseId)
                .bind("id", planId)
                .mapTo(Plan.class)
                .findOne());
  }

  List<Plan> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select "
                        + COLUMNS
                        + " from plan where case_id = :id order by kind, version desc")
                .bind("id", caseId)
                .mapTo(Plan.class)
                .list());
  }

  /** The version that was agreed before is no longer in force. */
  Optional<UUID> supersede(Plan draft) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    update plan set state = 'SUPERSEDED'
                    where case_id = :caseId and kind = :kind and state = 'AGREED' returning plan_id
                    """)
                .bind("caseId", draft.caseId())
                .bind("kind", draft.kind())
                .mapTo(UUID.class)
                .findOne());
  }

  void agree(UUID planId, String author, LocalDate on) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update plan set state = 'AGREED', agreed_on = :on, author = :author
                    where plan_id = :id
                    """)
                .bind("id", planId)
                .bind("author", author)
                .bind("on", on)
                .execute());
  }

  void backToDraft(UUID planId) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update plan set state = 'DRAFT', agreed_on = null
                    where plan_id = :id and state = 'AGREED'
                    """)
                .bind("id", planId)
                .execute());
  }
}
