package org.y2a.cases.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.y2a.cases.child.ChildAccess;
import org.y2a.cases.child.ChildStore;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.kit.time.BusinessClock;

/** All that is held about a child, for the child who asks. */
@ApplicationScoped
class SubjectAccess {
  /** By table; what is empty is shown, too, to say that nothing is held. */
  record Export(UUID childId, Instant exportedAt, Map<String, List<Map<String, Object>>> records) {}

  private final ChildAccess access;
  private final CaseAccess caseAccess;
  private final ChildStore children;
  private final List<PersonalRecord> records;
  private final BusinessClock clock;

  SubjectAccess(
      ChildAccess access,
      CaseAccess caseAccess,
      ChildStore children,
      @All List<PersonalRecord> records,
      BusinessClock clock) {
    this.access = access;
    this.caseAccess = caseAccess;
    this.children = children;
    this.records = records;
    this.clock = clock;
  }

  /** For one who may see every case of the child. */
  @Transactional
  Export of(UUID childId) {
    access.read(childId);
    List<UUID> person = children.personOf(childId);
    DataSubject subject = new DataSubject(childId, person, children.casesOf(person));
    caseAccess.requireSightOfAll(subject.caseIds());
    access.changed(childId, "EXPORTED");
    Map<String, List<Map<String, Object>>> held = new TreeMap<>();
    records.stream()
        .filter(record -> !record.isOfOthers())
        .forEach(record -> held.put(record.name(), record.rowsOf(subject)));
    return new Export(childId, clock.now(), held);
  }
}
