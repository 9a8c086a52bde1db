package org.y2a.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.y2a.cases.oversight.ItemKind;
import org.y2a.cases.oversight.Submission;
import org.y2a.cases.oversight.SubmittedItems;
import org.y2a.contracts.cases.AssessmentCountersigned;
import org.y2a.kit.outbox.Outbox;

/** Says that an assessment was countersigned; a returned one still says the risk. */
@ApplicationScoped
class CountersignedAssessments implements SubmittedItems {
  private final Outbox outbox;

  CountersignedAssessments(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public ItemKind kind() {
    return ItemKind.ASSESSMENT;
  }

  @Override
  public void countersigned(Submission submission, LocalDate on, Optional<LocalDate> dueOn) {
    outbox.publish(
        new AssessmentCountersigned(
            submission.itemId(),
            submission.caseId(),
            submission.yos(),
            submission.itemCode(),
            submission.completedOn(),
            on,
            dueOn.orElse(null)));
  }

  @Override
  public void returned(Submission submission) {
    // An assessment that is being improved stays what is known of the risk until then.
  }
}
