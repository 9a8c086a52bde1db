package org.y2a.cases.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.deadline.DeadlineKind;
import org.y2a.cases.deadline.Deadlines;
import org.y2a.cases.deadline.Trigger;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.TimeOrderedIds;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.time.BusinessClock;

/** Asks a manager to countersign, by a day that the policy sets. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Submissions {
  private final CaseAccess access;
  private final SubmissionStore store;
  private final Deadlines deadlines;
  private final BusinessClock clock;

  Submissions(CaseAccess access, SubmissionStore store, Deadlines deadlines, BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  public void submit(YouthCase locked, Item item, int urgency) {
    Instant now = clock.now();
    store.add(TimeOrderedIds.at(now).next(), locked, item, access.callerName(), urgency, now);
    Trigger submitted =
        new Trigger(
            item.kind() + "_SUBMITTED", item.id(), LocalDate.ofInstant(now, BusinessClock.LONDON));
    deadlines.open(locked, DeadlineKind.COUNTERSIGNATURE, Optional.of(item.id()), submitted);
  }

  /** Something newer has taken the item's place. */
  public void withdraw(UUID caseId, UUID itemId) {
    store.withdraw(itemId);
    deadlines.withdraw(caseId, EnumSet.of(DeadlineKind.COUNTERSIGNATURE), Optional.of(itemId));
  }

  /** Whether the item waits for its author's improvement. */
  public boolean isReturned(ItemKind kind, UUID itemId) {
    return store
        .latestOf(kind, itemId)
        .filter(s -> s.state() == SubmissionState.RETURNED)
        .isPresent();
  }
}
