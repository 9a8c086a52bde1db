package org.y2a.transitions.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;
import org.y2a.kit.security.Organisation;

/**
 * The alarm: cases that will transfer and that no practitioner is named for. MAPPA and very high
 * risk come first, then who is 18 soonest.
 */
@ApplicationScoped
class UnallocatedList {
  private final Jdbi jdbi;

  UnallocatedList(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  private record Place(int urgency, LocalDate attains18On, UUID id) {
    static Place read(List<String> parts) {
      return new Place(
          Integer.parseInt(parts.get(0)),
          LocalDate.parse(parts.get(1)),
          UUID.fromString(parts.get(2)));
    }

    static String after(TransitionSummary last) {
      return Cursor.encode(
          Integer.toString(last.urgency().rank()),
          last.attains18On().toString(),
          last.transitionId().toString());
    }
  }

  Page<TransitionSummary> page(TransitionFilter filter, Organisation viewer, PageWish wish) {
    var query =
        SummaryRow.filtered(filter, viewer)
            .and("t.practitioner is null and t.stage in ('PLANNING', 'HANDOVER_OFFERED')");
    Optional<Place> place = wish.place(3, Place::read);
    place.ifPresent(
        after ->
            query
                .and("(t.urgency, t.eighteen_on, t.id) > (:urgency, :attains18On, :id)")
                .with("urgency", after.urgency())
                .with("attains18On", after.attains18On())
                .with("id", after.id()));
    var rows =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        SummaryRow.SELECT
                            + query.where()
                            + " order by t.urgency, t.eighteen_on, t.id limit :rows")
                    .bindMap(query.values())
                    .bind("rows", wish.limit() + 1)
                    .mapTo(SummaryRow.class)
                    .map(SummaryRow::summary)
                    .list());
    return Page.of(rows, wish.limit(), Place::after);
  }
}
