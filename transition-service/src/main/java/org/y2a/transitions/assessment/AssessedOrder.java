package org.y2a.transitions.assessment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.kit.rest.Checks;
import org.y2a.transitions.protocol.Order;
import org.y2a.transitions.protocol.OrderType;

/**
 * The order of a case to assess.
 *
 * @param endsOn its last day; needed unless it is out of court
 * @param requirementsCompleted needed for youth rehabilitation orders
 */
@Schema(requiredProperties = {"type", "startsOn"})
public record AssessedOrder(
    OrderType type, LocalDate startsOn, LocalDate endsOn, Boolean requirementsCompleted) {

  void check(Checks checks, LocalDate dateOfBirth) {
    checks.required(type, "type");
    checks.required(startsOn, "startsOn");
    checks.notBefore(startsOn, dateOfBirth, "startsOn", "Must not be before the birth");
    checks.that(
        endsOn != null || (type != null && type.isOutOfCourt()),
        "endsOn",
        "REQUIRED",
        "Is required unless the disposal is out of court");
    checks.notBefore(endsOn, startsOn, "endsOn", "Must not be before the start");
    checks.that(
        requirementsCompleted != null || type == null || !type.isYouthRehabilitationOrder(),
        "requirementsCompleted",
        "REQUIRED",
        "Is required for a youth rehabilitation order");
  }

  Order order() {
    return Order.of(type, endsOn, Boolean.TRUE.equals(requirementsCompleted));
  }
}
