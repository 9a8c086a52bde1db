package org.y2a.transitions.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;
import org.y2a.transitions.protocol.MilestoneCode;
import org.y2a.transitions.transition.Sides;
import org.y2a.transitions.transition.StoredTransition;
import org.y2a.transitions.transition.TransitionSteps;

/** Records milestones as done, each by the side whose work it is. */
@ApplicationScoped
@Transactional
public class MilestoneKeeping {
  private final TransitionSteps steps;
  private final BusinessClock clock;
  private final CurrentCaller caller;

  MilestoneKeeping(TransitionSteps steps, BusinessClock clock, CurrentCaller caller) {
    this.steps = steps;
    this.clock = clock;
    this.caller = caller;
  }

  public StoredTransition complete(UUID transitionId, MilestoneCode code, String officerId) {
    Optional<String> officer = Optional.ofNullable(officerId).or(() -> caller.get().officer());
    return steps.take(
        transitionId,
        code.name(),
        sides -> mayRecord(code, sides),
        transition -> transition.completeMilestone(code, officer, clock.today()));
  }

  private static boolean mayRecord(MilestoneCode code, Sides sides) {
    return switch (code) {
      case PLANNING_STARTED, SECONDEE_NAMED -> sides.isYouthSide();
      case JOINT_DECISION -> sides.isYouthSide() || sides.isProbationSide();
      case PACK_ACKNOWLEDGED,
          PRACTITIONER_NAMED,
          HANDOVER,
          FIRST_APPOINTMENT,
          POST_TRANSFER_REVIEW ->
          sides.isProbationSide();
    };
  }
}
