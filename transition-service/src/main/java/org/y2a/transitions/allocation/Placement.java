package org.y2a.transitions.allocation;

import java.time.LocalDate;

/** The delivery unit, and its region, that covers a home address. */
public record Placement(String pdu, String region) {
  public Allocation on(LocalDate date) {
    return new Allocation(pdu, region, date);
  }
}
