package org.y2a.cases.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each reason counts, and how much makes two records worth a look. */
public record DuplicatePolicy(int version, int threshold, Map<DuplicateReason, Integer> points) {
  private static final int MOST = 100;

  public DuplicatePolicy {
    points = Map.copyOf(points);
  }

  /** A reason with what it counted. */
  public record Counted(DuplicateReason reason, int points) {}

  /** A sum between 0 and 100, with what it was made of. */
  public record Score(int score, List<Counted> reasons) {}

  public Score score(Set<DuplicateReason> reasons) {
    List<Counted> counted =
        reasons.stream()
            .sorted()
            .map(reason -> new Counted(reason, points.getOrDefault(reason, 0)))
            .filter(c -> c.points() != 0)
            .toList();
    int sum = counted.stream().mapToInt(Counted::points).sum();
    return new Score(Math.clamp(sum, 0, MOST), counted);
  }
}
