package org.y2a.cases.oversight;

import java.time.LocalDate;
import java.util.Optional;

/** What becomes of items of a kind once a manager has decided; in the decision's transaction. */
public interface SubmittedItems {

  ItemKind kind();

  void countersigned(Submission submission, LocalDate on, Optional<LocalDate> dueOn);

  void returned(Submission submission);
}
