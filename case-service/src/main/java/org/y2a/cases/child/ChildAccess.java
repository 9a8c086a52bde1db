package org.y2a.cases.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;

/**
 * The one door to a child's record for callers: a child exists for those who may see one of the
 * child's cases, for writers if they act for the service of one. A restriction of any of them, or
 * of a case of a record that was merged with this one, holds for the child.
 */
@ApplicationScoped
public class ChildAccess {
  public static final String RECORD_TYPE = "child";

  /** A child whose cases and records are locked. */
  public record Locked(KeptChild child, List<YouthCase> cases) {}

  private final ChildStore children;
  private final CaseStore cases;
  private final CaseAccess access;
  private final AccessAudit audit;

  ChildAccess(ChildStore children, CaseStore cases, CaseAccess access, AccessAudit audit) {
    this.children = children;
    this.cases = cases;
    this.access = access;
    this.audit = audit;
  }

  /** 410 once erased. */
  @Transactional
  public KeptChild read(UUID childId) {
    KeptChild found = children.find(childId).orElseThrow(Problem::notFound);
    access.requireSightOfPerson(children.casesOf(children.personOf(childId)));
    refuseErased(found);
    audit.read(RECORD_TYPE, childId.toString());
    return found;
  }

  /** Locks a child and the child's cases; a record that was absorbed is not written any more. */
  @Transactional(TxType.MANDATORY)
  public Locked lock(UUID childId, VersionCheck seen) {
    if (children.find(childId).isEmpty()) {
      throw Problem.notFound();
    }
    List<UUID> caseIds = children.casesOf(List.of(childId));
    access.requireServiceOfPerson(children.casesOf(children.personOf(childId)));
    List<YouthCase> locked = caseIds.stream().flatMap(id -> cases.lock(id).stream()).toList();
    children.lock(List.of(childId));
    KeptChild found = children.find(childId).orElseThrow(Problem::notFound);
    refuseErased(found);
    seen.check(found.version());
    if (found.record().mergedInto() != null) {
      throw Problem.conflict("MERGED", "The record has been merged into another: change that one");
    }
    if (!children.casesOf(List.of(childId)).equals(caseIds)) {
      throw Problem.conflict("CHANGED_MEANWHILE", "The child's cases have changed: try again");
    }
    return new Locked(found, locked);
  }

  /** A list that showed these children. */
  public void shown(Collection<UUID> childIds) {
    audit.read(RECORD_TYPE, childIds.stream().map(UUID::toString).toList());
  }

  public void changed(UUID childId, String what) {
    audit.changed(RECORD_TYPE, childId.toString(), what);
  }

  private static void refuseErased(KeptChild child) {
    if (child.erased()) {
      throw Problem.of(410, "ERASED", "What was held has been erased");
    }
  }
}
