package org.y2a.transitions.handover;

import java.time.LocalDate;
import java.util.Optional;

/** The youth side offers to hand the case over on a day. */
public record Offer(LocalDate offeredOn, LocalDate transferOn) {

  /** Without a proposed day it is the birthday of transfer, or today when that is past. */
  public static Offer on(LocalDate today, Optional<LocalDate> proposed, LocalDate transferAgeOn) {
    LocalDate usual = transferAgeOn.isBefore(today) ? today : transferAgeOn;
    return new Offer(today, proposed.orElse(usual));
  }
}
