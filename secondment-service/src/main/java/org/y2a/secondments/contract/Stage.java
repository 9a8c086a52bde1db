package org.y2a.secondments.contract;

import java.time.LocalDate;

/** How far a contract has come, and what is known only then. */
public sealed interface Stage {

  record Agreed() implements Stage {}

  record Active(LocalDate activatedOn) implements Stage {}

  record Ended(LocalDate activatedOn, LocalDate endedOn) implements Stage {}

  default Status status() {
    return switch (this) {
      case Agreed() -> Status.AGREED;
      case Active active -> Status.ACTIVE;
      case Ended ended -> Status.ENDED;
    };
  }

  enum Status {
    AGREED,
    ACTIVE,
    ENDED
  }
}
