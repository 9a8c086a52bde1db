package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.y2a.contracts.MilestoneDue;
import org.y2a.transitions.protocol.MilestoneCode;

/** What is due when, and what is done. What was done stays known when it is no longer due. */
public record Milestones(
    SequencedMap<MilestoneCode, LocalDate> due, SequencedMap<MilestoneCode, Completion> completed) {

  public Milestones {
    due = Collections.unmodifiableSequencedMap(new TreeMap<>(due));
    completed = Collections.unmodifiableSequencedMap(new TreeMap<>(completed));
  }

  public static Milestones due(Map<MilestoneCode, LocalDate> due) {
    return new Milestones(new TreeMap<>(due), new TreeMap<>());
  }

  public boolean isOpen(MilestoneCode code) {
    return due.containsKey(code) && !completed.containsKey(code);
  }

  public Optional<Completion> completion(MilestoneCode code) {
    return Optional.ofNullable(completed.get(code));
  }

  public List<MilestoneDue> dueList() {
    return due.entrySet().stream()
        .map(each -> new MilestoneDue(each.getKey().name(), each.getValue()))
        .toList();
  }

  Milestones completed(MilestoneCode code, LocalDate on, Optional<String> officer) {
    var done = new TreeMap<>(completed);
    done.put(code, new Completion(due.get(code), on, officer));
    return new Milestones(due, done);
  }

  Milestones reopened(MilestoneCode code) {
    var done = new TreeMap<>(completed);
    done.remove(code);
    return new Milestones(due, done);
  }

  Milestones dueAgain(Map<MilestoneCode, LocalDate> newlyDue) {
    return new Milestones(new TreeMap<>(newlyDue), completed);
  }
}
