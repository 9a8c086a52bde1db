package org.y2a.transitions.allocation;

import java.time.LocalDate;
import java.util.Optional;

/** Which delivery unit covers a local authority. */
@FunctionalInterface
public interface Coverage {
  Optional<Placement> covering(String localAuthority, LocalDate on);
}
