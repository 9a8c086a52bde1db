package org.y2a.transitions.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;
import org.y2a.kit.security.Organisation;

/** Transitions in the order of their opening. */
@ApplicationScoped
class TransitionList {
  private final Jdbi jdbi;

  TransitionList(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Page<TransitionSummary> page(TransitionFilter filter, Organisation viewer, PageWish wish) {
    var query =
        SummaryRow.filtered(filter, viewer)
            .andIf(
                "t.id > :after",
                "after",
                wish.place(1, parts -> UUID.fromString(parts.getFirst())));
    var rows =
        jdbi.withHandle(
            h ->
                h.createQuery(SummaryRow.SELECT + query.where() + " order by t.id limit :rows")
                    .bindMap(query.values())
                    .bind("rows", wish.limit() + 1)
                    .mapTo(SummaryRow.class)
                    .map(SummaryRow::summary)
                    .list());
    return Page.of(rows, wish.limit(), last -> Cursor.encode(last.transitionId().toString()));
  }
}
