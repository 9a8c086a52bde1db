package org.y2a.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.child.ChildAccess;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.time.BusinessClock;

/** Which records the schedule says to erase, and erasing them. */
@ApplicationScoped
class RetentionSchedule {
  private static final int MOST = 200;
  private static final String REASON = "RETENTION_ENDED";

  /** A record to be erased, and how that comes about. */
  record Due(
      UUID childId, LocalDate lastEndedOn, LocalDate eraseOn, List<RetentionPolicy.Step> steps) {}

  /** What a run on that day would erase. */
  record DryRun(LocalDate on, int policyVersion, List<Due> due, int moreToCome) {}

  /** What a run has erased. */
  record Run(UUID runId, LocalDate on, int policyVersion, int erased, int moreToCome) {}

  private final RetentionStore store;
  private final Erasures erasures;
  private final ChildAccess children;
  private final CaseAccess cases;
  private final BusinessClock clock;

  RetentionSchedule(
      RetentionStore store,
      Erasures erasures,
      ChildAccess children,
      CaseAccess cases,
      BusinessClock clock) {
    this.store = store;
    this.erasures = erasures;
    this.children = children;
    this.cases = cases;
    this.clock = clock;
  }

  @Transactional
  DryRun dryRun(LocalDate on) {
    RetentionPolicy policy = store.policyOn(on);
    List<Due> due = due(policy, on);
    List<Due> shown = due.stream().limit(MOST).toList();
    children.shown(shown.stream().map(Due::childId).toList());
    return new DryRun(on, policy.version(), shown, due.size() - shown.size());
  }

  /** At most 200 records, all or none; run again while there are more to come. */
  @Transactional
  Run run() {
    Instant now = clock.now();
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    RetentionPolicy policy = store.policyOn(today);
    List<Due> due = due(policy, today);
    List<Due> first = due.stream().limit(MOST).toList();
    first.forEach(d -> erasures.erase(d.childId(), REASON, version -> {}));
    UUID runId = TimeOrderedIds.at(now).next();
    store.keepRun(runId, today, policy.version(), cases.callerName(), now, first.size());
    return new Run(runId, today, policy.version(), first.size(), due.size() - first.size());
  }

  private List<Due> due(RetentionPolicy policy, LocalDate on) {
    return store.endedAndBornBy(on.minusYears(policy.leastAge()), cases.sight()).stream()
        .map(
            ended -> {
              RetentionPolicy.Retention retention =
                  policy.of(ended.dateOfBirth(), ended.lastEndedOn(), ended.applying());
              return new Due(
                  ended.childId(), ended.lastEndedOn(), retention.eraseOn(), retention.steps());
            })
        .filter(due -> !due.eraseOn().isAfter(on))
        .toList();
  }
}
