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
import org.y2a.transitions.protocol.MilestoneCode;

/** Milestones that are open and due before a day, the longest overdue first. */
@ApplicationScoped
class OpenMilestoneList {
  private final Jdbi jdbi;

  OpenMilestoneList(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  private record Place(LocalDate dueOn, UUID transitionId, MilestoneCode code) {
    static Place read(List<String> parts) {
      return new Place(
          LocalDate.parse(parts.get(0)),
          UUID.fromString(parts.get(1)),
          MilestoneCode.valueOf(parts.get(2)));
    }

    static String after(OpenMilestone last) {
      return Cursor.encode(
          last.dueOn().toString(), last.transitionId().toString(), last.code().name());
    }
  }

  Page<OpenMilestone> page(
      LocalDate dueBefore,
      Optional<String> pdu,
      Optional<String> yos,
      Organisation viewer,
      PageWish wish) {
    var query =
        new ListQuery()
            .and("m.open and m.due_on < :dueBefore", "dueBefore", dueBefore)
            .visibleTo(viewer)
            .andIf("t.pdu = :pdu", "pdu", pdu)
            .andIf("t.yos = :yos", "yos", yos);
    Optional<Place> place = wish.place(3, Place::read);
    place.ifPresent(
        after ->
            query
                .and("(m.due_on, m.transition_id, m.code) > (:dueOn, :id, :code)")
                .with("dueOn", after.dueOn())
                .with("id", after.transitionId())
                .with("code", after.code()));
    var rows =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                            select t.id as transition_id, t.case_id, m.code, m.due_on, t.yos, t.pdu,
                                   t.practitioner as practitioner_id
                            from milestone m join transition t on t.id = m.transition_id
                            %s
                            order by m.due_on, m.transition_id, m.code limit :rows
                            """
                            .formatted(query.where()))
                    .bindMap(query.values())
                    .bind("rows", wish.limit() + 1)
                    .mapTo(OpenMilestone.class)
                    .list());
    return Page.of(rows, wish.limit(), Place::after);
  }
}
