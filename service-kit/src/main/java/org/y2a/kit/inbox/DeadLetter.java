package org.y2a.kit.inbox;

import java.util.UUID;

/** An event that could not be applied, kept with the reason until somebody settles it. */
record DeadLetter(
    UUID id, ReceivedEvent event, Long sequence, Status status, String reasonCode, String reason) {

  enum Status {
    /** Could not be applied. */
    PARKED,
    /** Has come before an event of its aggregate that is missing or parked. */
    WAITING,
    REPLAYED,
    DISCARDED
  }
}
