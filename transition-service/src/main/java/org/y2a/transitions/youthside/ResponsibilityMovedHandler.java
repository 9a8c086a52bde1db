package org.y2a.transitions.youthside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.kit.inbox.RejectedEvent;
import org.y2a.transitions.transition.Transitions;
import org.y2a.transitions.transition.YosMove;

/** Responsibility moved: to another youth offending service, or to probation at last. */
@ApplicationScoped
class ResponsibilityMovedHandler implements EventHandler<ResponsibilityMoved> {
  private final Transitions transitions;

  ResponsibilityMovedHandler(Transitions transitions) {
    this.transitions = transitions;
  }

  @Override
  public Class<ResponsibilityMoved> dataClass() {
    return ResponsibilityMoved.class;
  }

  @Override
  public void handle(ResponsibilityMoved moved, EventMetadata metadata) {
    switch (moved.reason()) {
      case "YOS_MOVE" -> movedToAnotherService(moved);
      case "TRANSFER_AT_18" ->
          transitions.learn(moved.caseId(), t -> t.transferred(moved.movedOn()));
      default -> throw new RejectedEvent("UNKNOWN_REASON", "The reason is not known here");
    }
  }

  private void movedToAnotherService(ResponsibilityMoved moved) {
    transitions.moved(
        moved.caseId(),
        new YosMove(
            moved.yos(),
            Optional.ofNullable(moved.nation()),
            moved.homeLocalAuthority(),
            Optional.ofNullable(moved.officerId()),
            moved.movedOn()));
  }
}
