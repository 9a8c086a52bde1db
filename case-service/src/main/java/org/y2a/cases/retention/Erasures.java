package org.y2a.cases.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.child.ChildAccess;
import org.y2a.cases.child.ChildHistory;
import org.y2a.cases.child.ChildStore;
import org.y2a.cases.child.KeptChild;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseStatus;
import org.y2a.contracts.cases.PersonErased;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** Erases what is held about children, with an audit entry that says so and nothing else. */
@ApplicationScoped
public class Erasures {
  private final ChildAccess access;
  private final CaseAccess caseAccess;
  private final ChildStore children;
  private final ChildHistory history;
  private final List<PersonalRecord> records;
  private final ErasureStore store;
  private final Outbox outbox;
  private final BusinessClock clock;

  Erasures(
      ChildAccess access,
      CaseAccess caseAccess,
      ChildStore children,
      ChildHistory history,
      @All List<PersonalRecord> records,
      ErasureStore store,
      Outbox outbox,
      BusinessClock clock) {
    this.access = access;
    this.caseAccess = caseAccess;
    this.children = children;
    this.history = history;
    this.records = records;
    this.store = store;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** By decision. */
  @Transactional
  public void erase(UUID childId, String reason, VersionCheck seen) {
    ChildAccess.Locked locked = access.lock(childId, seen);
    caseAccess.requireSightOfAll(children.casesOf(List.of(childId)));
    if (locked.cases().stream().anyMatch(c -> c.status() == CaseStatus.OPEN)) {
      throw Problem.conflict("CASE_OPEN", "A child with an open case cannot be erased");
    }
    if (locked.cases().stream().anyMatch(c -> c.status() == CaseStatus.TRANSFERRED)) {
      throw Problem.conflict("WITH_PROBATION", "Probation is responsible for a case of the child");
    }
    erase(childId, reason);
  }

  private void erase(UUID childId, String reason) {
    List<UUID> person = children.personOf(childId);
    children.lock(person);
    DataSubject subject = new DataSubject(childId, person, children.casesOf(person));
    Instant now = clock.now();
    store.deferKeys();
    records.forEach(record -> record.erase(subject));
    store.mark(subject, now);
    KeptChild erased = children.find(childId).orElseThrow();
    history.record(erased, "ERASED", Optional.of(reason), List.of(), caseAccess.callerName(), now);
    store.forgetSuperseded(subject);
    access.changed(childId, "ERASED");
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    outbox.publishAll(
        subject.caseIds().stream()
            .map(caseId -> new PersonErased(caseId, childId, today, reason))
            .toList());
  }
}
