package org.y2a.directory;

import java.util.Optional;

/** The levels at which probation is delivered, from the most local up. */
public enum DeliveryLevel {
  /** Local delivery unit. */
  UNIT,
  /** Probation delivery unit since 2021, a cluster of local delivery units before. */
  CLUSTER,
  /** Probation region since 2021, division before. */
  REGION,
  NATIONAL;

  Optional<DeliveryLevel> above() {
    return switch (this) {
      case UNIT -> Optional.of(CLUSTER);
      case CLUSTER -> Optional.of(REGION);
      case REGION -> Optional.of(NATIONAL);
      case NATIONAL -> Optional.empty();
    };
  }
}
