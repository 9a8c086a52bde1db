package org.y2a.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.y2a.cases.deadline.DeadlineKind;
import org.y2a.cases.deadline.Deadlines;
import org.y2a.cases.deadline.Trigger;
import org.y2a.cases.oversight.Item;
import org.y2a.cases.oversight.ItemKind;
import org.y2a.cases.oversight.Submissions;
import org.y2a.cases.oversight.Urgency;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.cases.AssessmentCompleted;
import org.y2a.kit.outbox.Outbox;

/** What follows from a completed assessment: risk, what is met, what is due next, and oversight. */
@ApplicationScoped
class CompletedAssessments {
  private final CaseEvents events;
  private final Deadlines deadlines;
  private final Submissions submissions;
  private final Outbox outbox;

  CompletedAssessments(
      CaseEvents events, Deadlines deadlines, Submissions submissions, Outbox outbox) {
    this.events = events;
    this.deadlines = deadlines;
    this.submissions = submissions;
    this.outbox = outbox;
  }

  /**
   * @param before the case as it was, locked
   */
  void tell(YouthCase before, Assessment assessment, LocalDate today) {
    boolean latest = isLatest(assessment, before);
    if (latest) {
      outbox.publish(events.riskChanged(before.caseId(), today, assessment));
    }
    Optional<LocalDate> dueOn = meet(before.caseId(), assessment, latest, today);
    outbox.publish(
        new AssessmentCompleted(
            assessment.assessmentId(),
            before.caseId(),
            before.yos(),
            assessment.stageWhen(false),
            assessment.startedOn().orElse(null),
            assessment.completedOn(),
            dueOn.orElse(null)));
    openNext(before, assessment, latest);
    submissions.submit(
        before,
        new Item(
            ItemKind.ASSESSMENT,
            assessment.assessmentId(),
            assessment.stageWhen(false),
            assessment.completedOn()),
        Urgency.of(Optional.of(assessment)));
  }

  private Optional<LocalDate> meet(
      UUID caseId, Assessment assessment, boolean latest, LocalDate today) {
    Set<DeadlineKind> met = EnumSet.of(DeadlineKind.INITIAL_ASSESSMENT);
    if (latest) {
      met.add(DeadlineKind.REGULAR_REVIEW);
    }
    Optional<LocalDate> improvedBy =
        deadlines.meet(
            caseId,
            EnumSet.of(DeadlineKind.IMPROVEMENT),
            Optional.of(assessment.assessmentId()),
            today);
    return deadlines
        .meet(caseId, met, Optional.empty(), assessment.completedOn())
        .or(() -> improvedBy);
  }

  private void openNext(YouthCase before, Assessment assessment, boolean latest) {
    LocalDate from =
        assessment.completedOn().isBefore(before.openedOn())
            ? before.openedOn()
            : assessment.completedOn();
    Trigger completed = new Trigger("ASSESSMENT_COMPLETED", assessment.assessmentId(), from);
    if (before.assessment().isEmpty()) {
      deadlines.open(before, DeadlineKind.PLAN, Optional.empty(), completed);
    }
    if (latest) {
      deadlines.open(before, DeadlineKind.REGULAR_REVIEW, Optional.empty(), completed);
    }
    if (latest && before.assessment().filter(assessment::saysAnotherRiskThan).isPresent()) {
      Trigger changed = new Trigger("RISK_CHANGED", assessment.assessmentId(), from);
      deadlines.open(before, DeadlineKind.RISK_CHANGE_REVIEW, Optional.empty(), changed);
    }
  }

  private static boolean isLatest(Assessment assessment, YouthCase before) {
    return before
        .assessment()
        .map(
            present ->
                present.assessmentId().equals(assessment.assessmentId())
                    || !assessment.completedOn().isBefore(present.completedOn()))
        .orElse(true);
  }
}
