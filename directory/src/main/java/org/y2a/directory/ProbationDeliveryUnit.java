package org.y2a.directory;

/**
 * A probation delivery unit (PDU).
 *
 * @param region code of the {@link ProbationRegion}
 */
public record ProbationDeliveryUnit(
    String code, String name, String region, Purpose purpose, Validity validity) implements Dated {

  public enum Purpose {
    /** Manages the people who live in its area. */
    GEOGRAPHIC,
    /** Runs unpaid work, MAPPA, courts or a central team: covers no local authority. */
    FUNCTIONAL
  }

  public boolean functional() {
    return purpose == Purpose.FUNCTIONAL;
  }
}
