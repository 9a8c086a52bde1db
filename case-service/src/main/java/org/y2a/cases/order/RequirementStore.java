package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Requirements of orders. */
@ApplicationScoped
class RequirementStore {
  private record Row(
      UUID requirementId,
      UUID orderId,
      String type,
      LocalDate startsOn,
      LocalDate endsOn,
      LocalDate completedOn) {

    Requirement requirement() {
      return new Requirement(
          requirementId,
          orderId,
          type,
          startsOn,
          Optional.ofNullable(endsOn),
          Optional.ofNullable(completedOn));
    }
  }

  private final Jdbi jdbi;

  RequirementStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Requirement> of(UUID orderId) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select requirement_id, order_id, type, starts_on, ends_on, completed_on
                    from order_requirement where order_id = :id order by starts_on, requirement_id
                    """)
                .bind("id", orderId)
                .mapTo(Row.class)
                .stream()
                .map(Row::requirement)
                .toList());
  }

  void add(UUID caseId, Requirement requirement) {
    run(
        """
        insert into order_requirement
          (requirement_id, case_id, order_id, type, starts_on, ends_on, completed_on)
        values (:id, :caseId, :orderId, :type, :startsOn, :endsOn::date, :completedOn::date)
        """,
        caseId,
        requirement);
  }

  /** False when the order has no such requirement. */
  boolean change(UUID caseId, Requirement requirement) {
    return run(
            """
            update order_requirement set type = :type, starts_on = :startsOn,
              ends_on = :endsOn::date, completed_on = :completedOn::date
            where requirement_id = :id and order_id = :orderId and case_id = :caseId
            """,
            caseId,
            requirement)
        == 1;
  }

  private int run(String sql, UUID caseId, Requirement requirement) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(sql)
                .bind("id", requirement.requirementId())
                .bind("caseId", caseId)
                .bind("orderId", requirement.orderId())
                .bind("type", requirement.type())
                .bind("startsOn", requirement.startsOn())
                .bind("endsOn", requirement.endsOn().orElse(null))
                .bind("completedOn", requirement.completedOn().orElse(null))
                .execute());
  }
}
