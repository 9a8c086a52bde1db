package org.y2a.transitions.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.y2a.contracts.Nation;
import org.y2a.contracts.Outcome;

/**
 * What a nation agreed about transitions, from a date on. Every limit is data.
 *
 * @param policyVersion names these parameters; any change of them gets a new one
 * @param transferAge in years
 * @param staysUntilItEnds order types that never transfer
 * @param shortRemainderMonths an order that ends sooner than this after the transfer age is
 *     retained
 */
public record Protocol(
    String code,
    Nation nation,
    String title,
    LocalDate inForceFrom,
    String policyVersion,
    int transferAge,
    Set<OrderType> staysUntilItEnds,
    int shortRemainderMonths,
    Map<MilestoneCode, Limit> limits,
    Map<Outcome, Set<MilestoneCode>> milestones) {

  public Protocol {
    staysUntilItEnds = Set.copyOf(staysUntilItEnds);
    limits = Map.copyOf(limits);
    milestones = Map.copyOf(milestones);
    if (!limits.keySet().containsAll(List.of(MilestoneCode.values()))) {
      throw new IllegalArgumentException(code + " lacks the limit of a milestone");
    }
  }

  public Set<MilestoneCode> milestonesOf(Outcome outcome) {
    return milestones.getOrDefault(outcome, Set.of());
  }

  public Limit limit(MilestoneCode code) {
    return limits.get(code);
  }
}
