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
    Optional<LocalDate> improvedBy = improved(before.caseId(), assessment, today);
    Optional<LocalDate> dueOn =
        improvedBy.isPresent() ? improvedBy : meet(before.caseId(), assessment, latest);
    outbox.publish(
        new AssessmentCompleted(
            assessment.assessmentId(),
            before.caseId(),
            before.yos(),
            assessment.stageWhen(false),
            assessment.startedOn().orElse(null),
            assessment.completedOn(),
            dueOn.orElse(null)));
    if (improvedBy.isEmpty()) {
      openNext(before, assessment, latest);
    }
    openReview(before, assessment, latest);
    submissions.submit(
        before,
        new Item(
            ItemKind.ASSESSMENT,
            assessment.assessmentId(),
            assessment.stageWhen(false),
            assessment.completedOn()),
        Urgency.of(Optional.of(assessment)));
  }

  private Optional<LocalDate> improved(UUID caseId, Assessment assessment, LocalDate today) {
    return deadlines.meet(
        caseId,
        EnumSet.of(DeadlineKind.IMPROVEMENT),
        Optional.of(assessment.assessmentId()),
        today);
  }

  private Optional<LocalDate> meet(UUID caseId, Assessment assessment, boolean latest) {
    Set<DeadlineKind> met = EnumSet.of(DeadlineKind.INITIAL_ASSESSMENT);
    if (latest) {
      met.add(DeadlineKind.REGULAR_REVIEW);
    }
    return deadlines.meet(caseId, met, Optional.empty(), assessment.completedOn());
  }

  private void openNext(YouthCase before, Assessment assessment, boolean latest) {
    Trigger completed = trigger("ASSESSMENT_COMPLETED", before, assessment);
    if (before.assessment().isEmpty()) {
      deadlines.open(before, DeadlineKind.PLAN, Optional.empty(), completed);
    }
    if (latest) {
      deadlines.open(before, DeadlineKind.REGULAR_REVIEW, Optional.empty(), completed);
    }
  }

  private void openReview(YouthCase before, Assessment assessment, boolean latest) {
    if (latest && before.assessment().filter(assessment::saysAnotherRiskThan).isPresent()) {
      deadlines.open(
          before,
          DeadlineKind.RISK_CHANGE_REVIEW,
          Optional.empty(),
          trigger("RISK_CHANGED", before, assessment));
    }
  }

  /** What was assessed before the case opened counts from its opening. */
  private static Trigger trigger(String code, YouthCase of, Assessment assessment) {
    LocalDate on =
        assessment.completedOn().isBefore(of.openedOn()) ? of.openedOn() : assessment.completedOn();
    return new Trigger(code, assessment.assessmentId(), on);
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
