package org.y2a.transitions.allocation;

import java.time.LocalDate;

/** The probation delivery unit that a case is allocated to. */
public record Allocation(String pdu, String region, LocalDate allocatedOn) {
  public boolean isTo(Placement placement) {
    return pdu.equals(placement.pdu());
  }
}
