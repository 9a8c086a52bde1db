package org.y2a.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time that every policy-driven date is computed from. */
public interface BusinessClock {

  /** Business dates are calendar dates in this zone; instants are stored in UTC. */
  ZoneId LONDON = ZoneId.of("Europe/London");

  Instant now();

  default LocalDate today() {
    return LocalDate.ofInstant(now(), LONDON);
  }
}
