package org.y2a.cases.retention;

import java.util.List;
import java.util.UUID;

/**
 * A child about whom something is held.
 *
 * @param childIds the child's record and those that it has absorbed
 * @param caseIds the child's cases
 */
public record DataSubject(UUID childId, List<UUID> childIds, List<UUID> caseIds) {
  public DataSubject {
    childIds = List.copyOf(childIds);
    caseIds = List.copyOf(caseIds);
  }
}
