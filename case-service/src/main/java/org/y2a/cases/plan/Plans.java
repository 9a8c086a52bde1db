package org.y2a.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/**
 * Drafts, agrees and reviews plans; an agreed one is not rewritten, a new version takes its place.
 */
@ApplicationScoped
@Transactional
public class Plans {
  /** A draft that was made, and the new version of its case. */
  public record Drafted(UUID planId, int planVersion, long caseVersion) {}

  private final CaseAccess access;
  private final PlanStore plans;
  private final ObjectiveStore objectives;
  private final PlanReviewStore reviews;
  private final PlanTimetable timetable;
  private final BusinessClock clock;

  Plans(
      CaseAccess access,
      PlanStore plans,
      ObjectiveStore objectives,
      PlanReviewStore reviews,
      PlanTimetable timetable,
      BusinessClock clock) {
    this.access = access;
    this.plans = plans;
    this.objectives = objectives;
    this.reviews = reviews;
    this.timetable = timetable;
    this.clock = clock;
  }

  public List<PlanView> of(UUID caseId) {
    access.read(caseId);
    List<Plan> found = plans.of(caseId);
    List<UUID> ids = found.stream().map(Plan::planId).toList();
    var objectivesOf = objectives.of(ids);
    var reviewsOf = reviews.of(ids);
    return found.stream()
        .map(
            p ->
                PlanView.of(
                    p,
                    objectivesOf.getOrDefault(p.planId(), List.of()).stream()
                        .map(ObjectiveStore.ObjectiveRow::view)
                        .toList(),
                    reviewsOf.getOrDefault(p.planId(), List.of())))
        .toList();
  }

  public Drafted draft(UUID caseId, PlanRequest request, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    List<Objective> sequenced = sequenced(request, locked);
    UUID planId = TimeOrderedIds.at(clock.now()).next();
    int version = plans.draft(planId, caseId, request.kind(), access.callerName(), clock.today());
    objectives.put(planId, sequenced);
    return new Drafted(planId, version, changed(locked, "PLAN_DRAFTED", planId, request.kind()));
  }

  /** The new version of the case. */
  public long rewrite(UUID caseId, UUID planId, PlanRequest request, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    Plan draft = require(caseId, planId, PlanState.DRAFT);
    if (!draft.kind().equals(request.kind())) {
      throw Problem.conflict("OTHER_KIND", "The draft is a plan of kind " + draft.kind());
    }
    objectives.put(planId, sequenced(request, locked));
    return changed(locked, "PLAN_REWRITTEN", planId, draft.kind());
  }

  /** The new version of the case. */
  public long agree(UUID caseId, UUID planId, LocalDate on, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    Plan draft = require(caseId, planId, PlanState.DRAFT);
    requireLatest(draft);
    plans.supersede(draft).ifPresent(before -> timetable.superseded(locked, before));
    plans.agree(planId, access.callerName(), on);
    timetable.agreed(locked, draft, on);
    return changed(locked, "PLAN_AGREED", planId, draft.kind());
  }

  /** The new version of the case. */
  public long conclude(
      UUID caseId, UUID planId, int position, String outcome, LocalDate on, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    Plan agreed = require(caseId, planId, PlanState.AGREED);
    if (!objectives.conclude(planId, position, outcome, on)) {
      throw Problem.notFound();
    }
    return changed(locked, "OBJECTIVE_CONCLUDED", planId, agreed.kind());
  }

  /** The new version of the case. */
  public long review(UUID caseId, UUID planId, String outcome, LocalDate on, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    Plan agreed = require(caseId, planId, PlanState.AGREED);
    UUID reviewId = TimeOrderedIds.at(clock.now()).next();
    reviews.add(reviewId, planId, on, outcome, access.callerName());
    timetable.reviewed(locked, reviewId, on);
    return changed(locked, "PLAN_REVIEWED", planId, agreed.kind());
  }

  private static List<Objective> sequenced(PlanRequest request, YouthCase locked) {
    Sequencing.Result result = Sequencing.of(request.objectives(), locked);
    if (!result.errors().isEmpty()) {
      throw Problem.invalid(result.errors());
    }
    return result.objectives();
  }

  private void requireLatest(Plan draft) {
    boolean overtaken =
        plans.of(draft.caseId()).stream()
            .anyMatch(
                p ->
                    p.kind().equals(draft.kind())
                        && p.version() > draft.version()
                        && p.state() != PlanState.DRAFT);
    if (overtaken) {
      throw Problem.conflict("LATER_VERSION_AGREED", "A later version of the plan was agreed");
    }
  }

  private Plan require(UUID caseId, UUID planId, PlanState state) {
    Plan plan = plans.find(caseId, planId).orElseThrow(Problem::notFound);
    if (plan.state() != state) {
      throw Problem.conflict("PLAN_NOT_" + state, "The plan is " + plan.state());
    }
    return plan;
  }

  private long changed(YouthCase locked, String what, UUID planId, String kind) {
    return access.changed(locked, what, Map.of("planId", planId, "kind", kind), clock.now());
  }
}
