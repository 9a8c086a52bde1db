package org.y2a.cases.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.assessment.Assessment;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.database.TimeOrderedIds;

/** What a case owes from its first day. */
public record InitialDeadlines(DeadlinePolicy policy, LocalDate today, TimeOrderedIds ids) {

  /**
   * The first assessment; when the case brings one, also what follows from that: counted from the
   * later of its completion and the opening, because an assessment may have been made for the
   * court.
   *
   * @param countersign whether a manager is asked to countersign it
   */
  public List<Deadline> of(YouthCase opened, boolean countersign) {
    Owing owing = new Owing(opened.caseId(), opened.yos());
    List<Deadline> deadlines = new ArrayList<>();
    Optional<Assessment> assessment = opened.assessment();
    Trigger start = new Trigger("CASE_OPENED", opened.caseId(), opened.openedOn());
    policy
        .deadline(DeadlineKind.INITIAL_ASSESSMENT, owing, Optional.empty(), start, today, ids)
        .map(due -> assessment.map(a -> due.met(a.completedOn())).orElse(due))
        .ifPresent(deadlines::add);
    assessment.ifPresent(
        made -> {
          LocalDate from =
              made.completedOn().isBefore(opened.openedOn())
                  ? opened.openedOn()
                  : made.completedOn();
          UUID id = made.assessmentId();
          Trigger completed = new Trigger("ASSESSMENT_COMPLETED", id, from);
          add(deadlines, DeadlineKind.PLAN, owing, Optional.empty(), completed);
          add(deadlines, DeadlineKind.REGULAR_REVIEW, owing, Optional.empty(), completed);
          if (countersign) {
            Trigger submitted = new Trigger("ASSESSMENT_SUBMITTED", id, today);
            add(deadlines, DeadlineKind.COUNTERSIGNATURE, owing, Optional.of(id), submitted);
          }
        });
    return deadlines;
  }

  private void add(
      List<Deadline> deadlines,
      DeadlineKind kind,
      Owing owing,
      Optional<UUID> subjectId,
      Trigger trigger) {
    policy.deadline(kind, owing, subjectId, trigger, today, ids).ifPresent(deadlines::add);
  }
}
