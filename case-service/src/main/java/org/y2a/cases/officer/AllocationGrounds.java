package org.y2a.cases.officer;

import java.util.Optional;

/**
 * Why an officer is to hold a case.
 *
 * @param code from the coded reasons for allocations
 * @param note in the words of whoever allocates
 * @param overCapacityReason why beyond the secondee's capacity, where that is so
 */
public record AllocationGrounds(
    String code, Optional<String> note, Optional<String> overCapacityReason) {

  /** An agency's own system says who holds the case. */
  public static final AllocationGrounds SENT_BY_REFERENCE =
      new AllocationGrounds("SENT_BY_REFERENCE", Optional.empty(), Optional.empty());
}
