package org.y2a.cases.contact;

import java.util.EnumSet;
import java.util.Set;
import org.y2a.cases.deadline.DeadlineKind;

/** The steps of enforcement, from the first warning on. */
public enum EnforcementStep {
  WARNING_1(DeadlineKind.WARNING_1),
  WARNING_2(DeadlineKind.WARNING_2),
  BREACH_REFERRAL(DeadlineKind.BREACH_REFERRAL);

  static final Set<DeadlineKind> DEADLINES =
      EnumSet.of(DeadlineKind.WARNING_1, DeadlineKind.WARNING_2, DeadlineKind.BREACH_REFERRAL);

  private final DeadlineKind deadline;

  EnforcementStep(DeadlineKind deadline) {
    this.deadline = deadline;
  }

  DeadlineKind deadline() {
    return deadline;
  }
}
