package org.y2a.transitions.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Page;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.security.Organisation;
import org.y2a.kit.time.BusinessClock;
import org.y2a.transitions.transition.Sides;
import org.y2a.transitions.transition.TransitionSteps;

/** What there is to do, for the caller's organisation; every record shown is audited. */
@ApplicationScoped
@Transactional
public class WorkLists {
  private final TransitionList transitions;
  private final UnallocatedList unallocated;
  private final OpenMilestoneList milestones;
  private final CurrentCaller caller;
  private final AccessAudit audit;
  private final BusinessClock clock;

  WorkLists(
      TransitionList transitions,
      UnallocatedList unallocated,
      OpenMilestoneList milestones,
      CurrentCaller caller,
      AccessAudit audit,
      BusinessClock clock) {
    this.transitions = transitions;
    this.unallocated = unallocated;
    this.milestones = milestones;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  Page<TransitionSummary> transitions(TransitionFilter filter, PageWish wish) {
    var viewer = viewer();
    var page =
        filter.unallocated()
            ? unallocated.page(filter, viewer, wish)
            : transitions.page(filter, viewer, wish);
    shown(page.items().stream().map(TransitionSummary::transitionId).toList());
    return page;
  }

  Page<OpenMilestone> openMilestones(
      Optional<LocalDate> dueBefore, Optional<String> pdu, Optional<String> yos, PageWish wish) {
    var viewer = viewer();
    var page = milestones.page(dueBefore.orElse(clock.today()), pdu, yos, viewer, wish);
    shown(page.items().stream().map(OpenMilestone::transitionId).distinct().toList());
    return page;
  }

  private void shown(List<UUID> transitionIds) {
    audit.read(TransitionSteps.RECORD_TYPE, transitionIds.stream().map(UUID::toString).toList());
  }

  private Organisation viewer() {
    if (!Sides.isOfTheirKind(caller.get())) {
      throw Problem.forbidden("The role of the token does not belong to its organisation");
    }
    return caller.get().organisation();
  }
}
