package org.y2a.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.deadline.DeadlineKind;
import org.y2a.cases.deadline.Deadlines;
import org.y2a.cases.deadline.Trigger;
import org.y2a.cases.oversight.Item;
import org.y2a.cases.oversight.ItemKind;
import org.y2a.cases.oversight.Submissions;
import org.y2a.cases.oversight.Urgency;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.cases.PlanAgreed;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.time.BusinessClock;

/** What an agreed or reviewed plan meets, and what is due next. */
@ApplicationScoped
class PlanTimetable {
  private final Deadlines deadlines;
  private final Submissions submissions;
  private final Outbox outbox;
  private final BusinessClock clock;

  PlanTimetable(Deadlines deadlines, Submissions submissions, Outbox outbox, BusinessClock clock) {
    this.deadlines = deadlines;
    this.submissions = submissions;
    this.outbox = outbox;
    this.clock = clock;
  }

  void agreed(YouthCase locked, Plan plan, LocalDate on) {
    UUID caseId = locked.caseId();
    Optional<LocalDate> dueOn =
        deadlines.meet(
            caseId,
            EnumSet.of(DeadlineKind.PLAN, DeadlineKind.RISK_CHANGE_REVIEW),
            Optional.empty(),
            on);
    Optional<LocalDate> improvedBy =
        deadlines.meet(
            caseId,
            EnumSet.of(DeadlineKind.IMPROVEMENT),
            Optional.of(plan.planId()),
            clock.today());
    reviewNext(locked, new Trigger("PLAN_AGREED", plan.planId(), on));
    submissions.submit(
        locked,
        new Item(ItemKind.PLAN, plan.planId(), plan.kind(), on),
        Urgency.of(locked.assessment()));
    outbox.publish(
        new PlanAgreed(
            plan.planId(),
            caseId,
            locked.yos(),
            plan.kind(),
            plan.version(),
            on,
            dueOn.or(() -> improvedBy).orElse(null)));
  }

  /** Nobody needs to look any more at a version that another has taken the place of. */
  void superseded(YouthCase locked, UUID planId) {
    submissions.withdraw(locked.caseId(), planId);
  }

  void reviewed(YouthCase locked, UUID reviewId, LocalDate on) {
    deadlines.meet(
        locked.caseId(), EnumSet.of(DeadlineKind.RISK_CHANGE_REVIEW), Optional.empty(), on);
    reviewNext(locked, new Trigger("PLAN_REVIEWED", reviewId, on));
  }

  private void reviewNext(YouthCase locked, Trigger trigger) {
    deadlines.meet(
        locked.caseId(), EnumSet.of(DeadlineKind.PLAN_REVIEW), Optional.empty(), trigger.on());
    deadlines.open(locked, DeadlineKind.PLAN_REVIEW, Optional.empty(), trigger);
  }
}
