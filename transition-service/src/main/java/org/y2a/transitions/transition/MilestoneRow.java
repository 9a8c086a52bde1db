package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.y2a.transitions.protocol.MilestoneCode;

/** A milestone as the database holds it. Done but no longer planned stays known. */
public record MilestoneRow(
    UUID transitionId,
    MilestoneCode code,
    LocalDate dueOn,
    boolean planned,
    boolean open,
    LocalDate completedOn,
    String completedBy) {

  static List<MilestoneRow> of(Transition transition) {
    UUID id = transition.file().transitionId();
    Milestones milestones = transition.file().milestones();
    List<MilestoneRow> rows = new ArrayList<>();
    milestones.due().forEach((code, dueOn) -> rows.add(planned(transition, code, dueOn)));
    milestones.completed().entrySet().stream()
        .filter(done -> !milestones.due().containsKey(done.getKey()))
        .map(done -> completed(id, done.getKey(), done.getValue(), false))
        .forEach(rows::add);
    return rows;
  }

  static Milestones toMilestones(List<MilestoneRow> rows) {
    var due = new TreeMap<MilestoneCode, LocalDate>();
    var completed = new TreeMap<MilestoneCode, Completion>();
    for (MilestoneRow row : rows) {
      if (row.planned) {
        due.put(row.code, row.dueOn);
      }
      if (row.completedOn != null) {
        var by = Optional.ofNullable(row.completedBy);
        completed.put(row.code, new Completion(row.dueOn, row.completedOn, by));
      }
    }
    return new Milestones(due, completed);
  }

  private static MilestoneRow planned(Transition transition, MilestoneCode code, LocalDate dueOn) {
    UUID id = transition.file().transitionId();
    return transition
        .file()
        .milestones()
        .completion(code)
        .map(done -> completed(id, code, done, true))
        .orElseGet(
            () -> new MilestoneRow(id, code, dueOn, true, transition.isRunning(), null, null));
  }

  private static MilestoneRow completed(
      UUID id, MilestoneCode code, Completion done, boolean planned) {
    return new MilestoneRow(
        id, code, done.dueOn(), planned, false, done.completedOn(), done.officer().orElse(null));
  }
}
