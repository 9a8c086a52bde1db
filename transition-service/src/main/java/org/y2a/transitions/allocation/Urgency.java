package org.y2a.transitions.allocation;

import java.util.Arrays;
import java.util.Optional;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.RiskLevel;

/** How near the top of the alarm list a case without a named practitioner stands. */
public enum Urgency {
  MAPPA_OR_VERY_HIGH_RISK(0),
  HIGH_RISK(1),
  OTHER(2);

  private final int rank;

  Urgency(int rank) {
    this.rank = rank;
  }

  public static Urgency ranked(int rank) {
    return Arrays.stream(values()).filter(each -> each.rank == rank).findFirst().orElseThrow();
  }

  /** Lower stands higher on the list. */
  public int rank() {
    return rank;
  }

  public static Urgency of(Optional<RiskFacts> risk) {
    return risk.map(Urgency::of).orElse(OTHER);
  }

  private static Urgency of(RiskFacts risk) {
    if (risk.mappa() != null || risk.rosh() == RiskLevel.VERY_HIGH) {
      return MAPPA_OR_VERY_HIGH_RISK;
    }
    return risk.rosh() == RiskLevel.HIGH ? HIGH_RISK : OTHER;
  }
}
