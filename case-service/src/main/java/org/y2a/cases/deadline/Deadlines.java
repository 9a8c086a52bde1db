package org.y2a.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.time.BusinessClock;

/** What cases owe by when; set and met in the transaction of what sets or meets it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Deadlines {
  private final DeadlineStore store;
  private final DeadlinePolicies policies;
  private final BusinessClock clock;

  Deadlines(DeadlineStore store, DeadlinePolicies policies, BusinessClock clock) {
    this.store = store;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What cases that are being opened owe, to be written with them.
   *
   * @param countersigned whether their assessments wait for a manager's countersignature
   */
  @Transactional(TxType.SUPPORTS)
  public List<Deadline> initial(List<YouthCase> opened, boolean countersigned) {
    InitialDeadlines initial =
        new InitialDeadlines(policies.policy(), clock.today(), TimeOrderedIds.at(clock.now()));
    return opened.stream()
        .flatMap(c -> initial.of(c, countersigned && c.assessment().isPresent()).stream())
        .toList();
  }

  /** A kind that the case owes already, on the same subject, stays as it is. */
  public void open(YouthCase locked, DeadlineKind kind, Optional<UUID> subjectId, Trigger trigger) {
    policies
        .policy()
        .deadline(
            kind,
            new Owing(locked.caseId(), locked.yos()),
            subjectId,
            trigger,
            clock.today(),
            TimeOrderedIds.at(clock.now()))
        .ifPresent(due -> store.open(List.of(due)));
  }

  /** The day on which it was due; empty when it was not owed. */
  public Optional<LocalDate> meet(
      UUID caseId, Set<DeadlineKind> kinds, Optional<UUID> subjectId, LocalDate on) {
    return store.meet(caseId, kinds, subjectId, on).stream().findFirst();
  }

  public void withdraw(UUID caseId, Set<DeadlineKind> kinds, Optional<UUID> subjectId) {
    store.withdraw(caseId, kinds, subjectId);
  }
}
