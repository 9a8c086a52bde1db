package org.y2a.cases.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.child.ChildAccess;
import org.y2a.cases.child.ChildAccess.Locked;
import org.y2a.cases.child.ChildRecord;
import org.y2a.cases.child.ChildStore;
import org.y2a.cases.child.KeptChild;
import org.y2a.cases.watch.Redating;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/**
 * Lets one record absorb another of the same child, and undoes that. The absorbed record stays as
 * it is; its cases go to the survivor and follow the survivor's date of birth, and come back.
 */
@ApplicationScoped
public class Merges {
  private final ChildAccess access;
  private final ChildStore children;
  private final CaseAccess caseAccess;
  private final MergeStore store;
  private final MergeRecords records;
  private final Redating redating;
  private final BusinessClock clock;

  Merges(
      ChildAccess access,
      ChildStore children,
      CaseAccess caseAccess,
      MergeStore store,
      MergeRecords records,
      Redating redating,
      BusinessClock clock) {
    this.access = access;
    this.children = children;
    this.caseAccess = caseAccess;
    this.store = store;
    this.records = records;
    this.redating = redating;
    this.clock = clock;
  }

  @Transactional
  public List<Merge> into(UUID childId) {
    access.read(childId);
    return store.into(childId);
  }

  @Transactional
  public Merge merge(UUID survivorId, UUID absorbedId, String reason, VersionCheck seen) {
    if (survivorId.equals(absorbedId)) {
      throw Problem.invalid(
          new FieldError("absorbedChildId", "ANOTHER", "A record cannot absorb itself"));
    }
    boolean survivorFirst = survivorId.compareTo(absorbedId) < 0;
    Locked first = lock(survivorFirst ? survivorId : absorbedId, survivorFirst, seen);
    Locked second = lock(survivorFirst ? absorbedId : survivorId, !survivorFirst, seen);
    Locked survivor = survivorFirst ? first : second;
    Locked absorbed = survivorFirst ? second : first;
    Instant now = clock.now();
    String by = caseAccess.callerName();
    Merge merge =
        new Merge(
            TimeOrderedIds.at(now).next(),
            survivorId,
            absorbedId,
            reason,
            now,
            by,
            null,
            null,
            null);
    store.merge(merge, absorbed.cases().stream().map(YouthCase::caseId).toList());
    records.merged(merge, survivor.child(), absorbed.child(), absorbed.cases());
    follow(absorbed.cases(), absorbed.child().record(), survivor.child().record(), now);
    return merge;
  }

  private Locked lock(UUID childId, boolean isSurvivor, VersionCheck seen) {
    return access.lock(childId, isSurvivor ? seen : version -> {});
  }

  /** A survivor that was absorbed itself since is released first. */
  @Transactional
  public void unmerge(UUID survivorId, UUID mergeId, String reason, VersionCheck seen) {
    Locked survivor = access.lock(survivorId, seen);
    Merge merge =
        store.into(survivorId).stream()
            .filter(m -> m.mergeId().equals(mergeId))
            .findFirst()
            .orElseThrow(Problem::notFound);
    if (merge.unmergedAt() != null) {
      throw Problem.conflict("UNMERGED_BEFORE", "The merge has been undone already");
    }
    children.lock(List.of(merge.absorbedId()));
    KeptChild absorbed = children.find(merge.absorbedId()).orElseThrow();
    List<UUID> moved = store.casesOf(mergeId);
    List<YouthCase> returned =
        survivor.cases().stream().filter(c -> moved.contains(c.caseId())).toList();
    Instant now = clock.now();
    store.unmerge(
        merge,
        returned.stream().map(YouthCase::caseId).toList(),
        reason,
        caseAccess.callerName(),
        now);
    records.unmerged(survivor.child(), absorbed, returned, reason, now);
    follow(returned, survivor.child().record(), absorbed.record(), now);
  }

  private void follow(List<YouthCase> cases, ChildRecord from, ChildRecord to, Instant now) {
    if (!from.dateOfBirth().equals(to.dateOfBirth())) {
      redating.follow(cases, to.dateOfBirth(), LocalDate.ofInstant(now, BusinessClock.LONDON));
    }
  }
}
