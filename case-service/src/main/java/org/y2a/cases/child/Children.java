package org.y2a.cases.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.y2a.cases.watch.Redating;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseChange;
import org.y2a.cases.youthcase.CaseHistory;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.cases.PersonCorrected;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.Age;
import org.y2a.kit.time.BusinessClock;

/** Reads children's records and corrects them. */
@ApplicationScoped
public class Children {
  private final ChildAccess access;
  private final CaseAccess caseAccess;
  private final CorrectionStore store;
  private final ChildHistory history;
  private final CaseHistory caseHistory;
  private final Redating redating;
  private final Outbox outbox;
  private final BusinessClock clock;

  Children(
      ChildAccess access,
      CaseAccess caseAccess,
      CorrectionStore store,
      ChildHistory history,
      CaseHistory caseHistory,
      Redating redating,
      Outbox outbox,
      BusinessClock clock) {
    this.access = access;
    this.caseAccess = caseAccess;
    this.store = store;
    this.history = history;
    this.caseHistory = caseHistory;
    this.redating = redating;
    this.outbox = outbox;
    this.clock = clock;
  }

  public KeptChild read(UUID childId) {
    return access.read(childId);
  }

  /** As the record stood at an instant; there is none before the child was recorded. */
  @Transactional
  public ChildRecord at(UUID childId, Instant instant) {
    KeptChild present = access.read(childId);
    if (instant.isBefore(present.recordedAt())) {
      throw Problem.notFound();
    }
    return history.at(childId, instant).orElse(present.record());
  }

  @Transactional
  public List<ChildHistory.Step> historyOf(UUID childId) {
    access.read(childId);
    return history.of(childId);
  }

  /** The new version; the present one when nothing differs. */
  @Transactional
  public long correct(UUID childId, Correction correction, VersionCheck seen) {
    ChildAccess.Locked locked = access.lock(childId, seen);
    Map<ChildField, Optional<Object>> changes = correction.changesOf(locked.child().record());
    if (changes.isEmpty()) {
      return locked.child().version();
    }
    Instant now = clock.now();
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    store.write(childId, changes);
    announce(locked, changes, today);
    if (changes.containsKey(ChildField.DATE_OF_BIRTH)) {
      redating.follow(locked.cases(), correction.dateOfBirth(), today);
    }
    caseHistory.record(
        locked.cases().stream()
            .map(
                c ->
                    new CaseChange(
                        c.caseId(),
                        "PERSON_CORRECTED",
                        Map.of("reasonCode", correction.reasonCode(), "fields", changes.keySet())))
            .toList(),
        caseAccess.callerName(),
        now);
    access.changed(childId, "CORRECTED");
    return history.record(
        locked.child(),
        "CORRECTED",
        Optional.of(correction.reasonCode()),
        changes.keySet(),
        caseAccess.callerName(),
        now);
  }

  private void announce(
      ChildAccess.Locked locked, Map<ChildField, Optional<Object>> changes, LocalDate today) {
    LocalDate attains18On =
        changed(changes, ChildField.DATE_OF_BIRTH, LocalDate.class)
            .map(born -> Age.attainedOn(born, 18))
            .orElse(null);
    String home = changed(changes, ChildField.HOME_LOCAL_AUTHORITY, String.class).orElse(null);
    List<PersonCorrected> said = new ArrayList<>();
    for (YouthCase c : locked.cases()) {
      said.add(
          new PersonCorrected(
              c.caseId(), c.child().childId(), today, codes(changes.keySet()), attains18On, home));
    }
    outbox.publishAll(said);
  }

  private static <T> Optional<T> changed(
      Map<ChildField, Optional<Object>> changes, ChildField field, Class<T> type) {
    return changes.getOrDefault(field, Optional.empty()).map(type::cast);
  }

  private static List<CodedReason> codes(Set<ChildField> fields) {
    return fields.stream().map(field -> new CodedReason(field.name())).toList();
  }
}
