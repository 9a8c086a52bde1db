package org.y2a.transitions.protocol;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.y2a.contracts.Outcome;

/** When each milestone of an outcome is due; one that would lie before the start is due on it. */
public record MilestonePlan(Protocol protocol, KeyDates dates) {

  public SortedMap<MilestoneCode, LocalDate> of(Outcome outcome) {
    SortedMap<MilestoneCode, LocalDate> due = new TreeMap<>();
    protocol.milestonesOf(outcome).forEach(code -> due.put(code, dueOn(code)));
    return due;
  }

  private LocalDate dueOn(MilestoneCode code) {
    Limit limit = protocol.limit(code);
    return dates.notBeforeTheStart(limit.after(dates.of(limit.from())));
  }
}
