package org.y2a.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.y2a.cases.oversight.ItemKind;
import org.y2a.cases.oversight.Submission;
import org.y2a.cases.oversight.SubmittedItems;

/** A returned plan is a draft again, to be improved and agreed again. */
@ApplicationScoped
class CountersignedPlans implements SubmittedItems {
  private final PlanStore plans;

  CountersignedPlans(PlanStore plans) {
    this.plans = plans;
  }

  @Override
  public ItemKind kind() {
    return ItemKind.PLAN;
  }

  @Override
  public void countersigned(Submission submission, LocalDate on, Optional<LocalDate> dueOn) {
    // The plan was in force since it was agreed; the submission keeps who countersigned it.
  }

  @Override
  public void returned(Submission submission) {
    plans.backToDraft(submission.itemId());
  }
}
