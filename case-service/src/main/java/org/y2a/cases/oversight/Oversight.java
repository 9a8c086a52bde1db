package org.y2a.cases.oversight;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.deadline.DeadlineKind;
import org.y2a.cases.deadline.Deadlines;
import org.y2a.cases.deadline.Trigger;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** A manager countersigns, or returns for improvement; never what they wrote themselves. */
@ApplicationScoped
@Transactional
public class Oversight {
  private record Decision(YouthCase of, Submission submission, Instant at) {
    LocalDate on() {
      return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }

    Map<String, Object> facts() {
      return Map.of("item", submission.item().name(), "itemId", submission.itemId());
    }
  }

  private final CaseAccess access;
  private final SubmissionStore store;
  private final Deadlines deadlines;
  private final List<SubmittedItems> items;
  private final BusinessClock clock;

  Oversight(
      CaseAccess access,
      SubmissionStore store,
      Deadlines deadlines,
      @All List<SubmittedItems> items,
      BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.deadlines = deadlines;
    this.items = items;
    this.clock = clock;
  }

  /** The new version of the case. */
  public long countersign(UUID submissionId) {
    Decision decision = decide(submissionId);
    store.countersign(submissionId, access.callerName(), decision.at());
    Optional<LocalDate> dueOn = settle(decision);
    items(decision).countersigned(decision.submission(), decision.on(), dueOn);
    return access.changed(decision.of(), "COUNTERSIGNED", decision.facts(), decision.at());
  }

  /** The new version of the case; the author gets a new deadline. */
  public long giveBack(UUID submissionId, Return why) {
    Decision decision = decide(submissionId);
    store.giveBack(submissionId, why, access.callerName(), decision.at());
    settle(decision);
    items(decision).returned(decision.submission());
    deadlines.open(
        decision.of(),
        DeadlineKind.IMPROVEMENT,
        Optional.of(decision.submission().itemId()),
        new Trigger("RETURNED", submissionId, decision.on()));
    return access.changed(
        decision.of(), "RETURNED_FOR_IMPROVEMENT", decision.facts(), decision.at());
  }

  /** The case is locked before the submission is read again: somebody else may have decided. */
  private Decision decide(UUID submissionId) {
    UUID caseId = store.find(submissionId).orElseThrow(Problem::notFound).caseId();
    YouthCase locked = access.lockOpen(caseId, VersionCheck.ifSent(null));
    Submission submission = store.find(submissionId).orElseThrow(Problem::notFound);
    if (submission.state() != SubmissionState.AWAITING) {
      throw Problem.conflict("ALREADY_DECIDED", "The item is " + submission.state());
    }
    if (submission.author().equals(access.callerName())) {
      throw Problem.of(403, "OWN_WORK", "Somebody other than the author countersigns");
    }
    return new Decision(locked, submission, clock.now());
  }

  private Optional<LocalDate> settle(Decision decision) {
    return deadlines.meet(
        decision.of().caseId(),
        EnumSet.of(DeadlineKind.COUNTERSIGNATURE),
        Optional.of(decision.submission().itemId()),
        decision.on());
  }

  private SubmittedItems items(Decision decision) {
    return items.stream()
        .filter(i -> i.kind() == decision.submission().item())
        .findFirst()
        .orElseThrow();
  }
}
