package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;

/** What orders ask of a child; an order's requirements are done when each of them is. */
@ApplicationScoped
public class Requirements {
  private final CaseAccess access;
  private final RequirementStore store;
  private final OrderAnnouncements announcements;

  Requirements(CaseAccess access, RequirementStore store, OrderAnnouncements announcements) {
    this.access = access;
    this.store = store;
    this.announcements = announcements;
  }

  /** The new version. */
  @Transactional
  public long add(UUID caseId, Requirement requirement, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    if (locked.order(requirement.orderId()).isEmpty()) {
      throw Problem.notFound();
    }
    store.add(caseId, requirement);
    return announcements.changed(locked, "REQUIREMENT_ADDED", facts(requirement));
  }

  /** The new version. */
  @Transactional
  public long change(UUID caseId, Requirement requirement, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    if (!store.change(caseId, requirement)) {
      throw Problem.notFound();
    }
    return announcements.changed(locked, "REQUIREMENT_CHANGED", facts(requirement));
  }

  private static Map<String, Object> facts(Requirement requirement) {
    return Map.of(
        "orderId",
        requirement.orderId(),
        "requirementId",
        requirement.requirementId(),
        "type",
        requirement.type(),
        "completed",
        requirement.completedOn().isPresent());
  }
}
