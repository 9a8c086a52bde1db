package org.y2a.cases.order;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has become of an order.
 *
 * @param releaseOn the day of release from custody, or the conditional release date until then
 */
public record OrderCourse(
    Optional<LocalDate> revokedOn, Optional<LocalDate> quashedOn, Optional<LocalDate> releaseOn) {
  public static final OrderCourse BEGUN =
      new OrderCourse(Optional.empty(), Optional.empty(), Optional.empty());

  OrderCourse revoked(LocalDate on) {
    return new OrderCourse(Optional.of(on), quashedOn, releaseOn);
  }

  OrderCourse quashed(LocalDate on) {
    return new OrderCourse(revokedOn, Optional.of(on), releaseOn);
  }

  boolean goesOn() {
    return revokedOn.isEmpty() && quashedOn.isEmpty();
  }
}
