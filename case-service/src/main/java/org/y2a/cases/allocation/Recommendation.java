package org.y2a.cases.allocation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which secondee should hold a correct case.
 *
 * @param rank from 1, the most pressing first
 * @param officerId empty when no secondee has capacity left
 */
public record Recommendation(
    int rank, UUID caseId, Optional<String> officerId, int score, List<Reason> reasons) {
  public Recommendation {
    reasons = List.copyOf(reasons);
  }
}
