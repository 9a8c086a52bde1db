package org.y2a.cases.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** An order as callers write it and read it. */
@JsonInclude(Include.NON_NULL)
public record OrderDetails(
    @Schema(readOnly = true) UUID orderId,
    @NotNull @Schema(examples = "YRO") String type,
    @NotNull LocalDate startsOn,
    @Schema(description = "Last day of the order; may be left out for an out-of-court disposal")
        LocalDate endsOn,
    @Schema(
            defaultValue = "false",
            description = "Follows from the order's requirements once any is recorded")
        Boolean requirementsCompleted,
    @Schema(readOnly = true) LocalDate revokedOn,
    @Schema(readOnly = true) LocalDate quashedOn)
    implements CheckedRequest {

  public static OrderDetails of(SentenceOrder order) {
    return new OrderDetails(
        order.orderId(),
        order.type(),
        order.startsOn(),
        order.endsOn().orElse(null),
        order.requirementsCompleted(),
        order.course().revokedOn().orElse(null),
        order.course().quashedOn().orElse(null));
  }

  @Override
  public void check(Checks checks) {
    checks.that(
        startsOn == null || endsOn == null || SentenceOrder.endsInTime(startsOn, endsOn),
        "endsOn",
        "NOT_BEFORE_START",
        "An order cannot end before it starts");
    if (type == null) {
      return;
    }
    LocalDate on = startsOn == null ? checks.today() : startsOn;
    Optional<DisposalType> known = Disposals.known().inForce(type, on);
    checks.that(
        known.isPresent(), "type", "KNOWN", "Not a disposal type in force when the order starts");
    checks.that(
        endsOn != null || known.filter(DisposalType::endRequired).isEmpty(),
        "endsOn",
        "REQUIRED",
        "An order of this type needs its last day");
  }

  /** A new order with these details; call only when they have been checked. */
  public SentenceOrder order(TimeOrderedIds ids) {
    return new SentenceOrder(
        ids.next(),
        type,
        startsOn,
        Optional.ofNullable(endsOn),
        Boolean.TRUE.equals(requirementsCompleted),
        OrderCourse.BEGUN);
  }
}
