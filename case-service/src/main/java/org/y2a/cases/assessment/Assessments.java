package org.y2a.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.oversight.ItemKind;
import org.y2a.cases.oversight.Submissions;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/**
 * Starts and records assessments. One that is older than the latest changes what is known, not the
 * risk.
 */
@ApplicationScoped
@Transactional
public class Assessments {
  private final CaseAccess access;
  private final AssessmentStore store;
  private final StartedAssessmentStore starts;
  private final CompletedAssessments completed;
  private final Submissions submissions;
  private final BusinessClock clock;

  Assessments(
      CaseAccess access,
      AssessmentStore store,
      StartedAssessmentStore starts,
      CompletedAssessments completed,
      Submissions submissions,
      BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.starts = starts;
    this.completed = completed;
    this.submissions = submissions;
    this.clock = clock;
  }

  public List<AssessmentView> of(UUID caseId) {
    access.read(caseId);
    return store.of(caseId).stream().map(AssessmentRow::view).toList();
  }

  /** The new version. */
  public long start(UUID caseId, StartedAssessment started, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    starts.add(caseId, started, access.callerName());
    return access.changed(
        locked,
        "ASSESSMENT_STARTED",
        Map.of(
            "assessmentId",
            started.assessmentId(),
            "stage",
            started.stage(),
            "startedOn",
            started.startedOn()),
        clock.now());
  }

  /** The new version. */
  public long record(UUID caseId, Assessment assessment, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    boolean first = locked.assessment().isEmpty();
    return complete(
        locked,
        assessment.startedAs(
            assessment.assessmentId(), assessment.stageWhen(first), assessment.startedOn()));
  }

  /**
   * Completes what was started, or what was returned for improvement. The new version.
   *
   * @throws Problem 404 when the case has no such assessment; 409 when it is completed and not
   *     returned; 400 when it would be completed before it was started
   */
  public long completeStarted(
      UUID caseId, UUID assessmentId, Assessment result, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    Assessment whole =
        starts
            .take(caseId, assessmentId)
            .map(s -> result.startedAs(assessmentId, s.stage(), Optional.of(s.startedOn())))
            .orElseGet(() -> improved(caseId, assessmentId, result));
    if (whole.startedOn().filter(on -> on.isAfter(whole.completedOn())).isPresent()) {
      throw Problem.invalid(
          new FieldError("completedOn", "NOT_BEFORE_START", "The assessment was started later"));
    }
    return complete(locked, whole);
  }

  private Assessment improved(UUID caseId, UUID assessmentId, Assessment result) {
    AssessmentStore.Origin origin =
        store.origin(caseId, assessmentId).orElseThrow(Problem::notFound);
    if (!submissions.isReturned(ItemKind.ASSESSMENT, assessmentId)) {
      throw Problem.conflict(
          "NOT_RETURNED", "The assessment is completed and was not returned for improvement");
    }
    return result.startedAs(assessmentId, origin.stage(), Optional.ofNullable(origin.startedOn()));
  }

  private long complete(YouthCase locked, Assessment assessment) {
    Instant now = clock.now();
    store.put(locked.caseId(), assessment, access.callerName(), now);
    completed.tell(locked, assessment, LocalDate.ofInstant(now, BusinessClock.LONDON));
    return access.changed(
        locked,
        "ASSESSED",
        Map.of(
            "assessmentId",
            assessment.assessmentId(),
            "completedOn",
            assessment.completedOn(),
            "rosh",
            assessment.rosh()),
        now);
  }
}
