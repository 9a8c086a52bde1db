package org.y2a.transitions.youthside;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.y2a.contracts.cases.TransferPlanningDue;
import org.y2a.kit.inbox.EventHandler;
import org.y2a.kit.inbox.EventMetadata;
import org.y2a.kit.time.BusinessClock;
import org.y2a.transitions.transition.Opening;
import org.y2a.transitions.transition.Transitions;
import org.y2a.transitions.transition.YouthSide;

/**
 * A child is old enough: opens the transition, dated by the day on which the youth side said so.
 */
@ApplicationScoped
class TransferPlanningDueHandler implements EventHandler<TransferPlanningDue> {
  private final Transitions transitions;

  TransferPlanningDueHandler(Transitions transitions) {
    this.transitions = transitions;
  }

  @Override
  public Class<TransferPlanningDue> dataClass() {
    return TransferPlanningDue.class;
  }

  @Override
  public void handle(TransferPlanningDue due, EventMetadata metadata) {
    KnownOrders.check(due.orders());
    transitions.open(opening(due), LocalDate.ofInstant(metadata.time(), BusinessClock.LONDON));
  }

  private static Opening opening(TransferPlanningDue due) {
    return new Opening(
        due.caseId(),
        new YouthSide(
            due.yos(),
            due.nation(),
            due.homeLocalAuthority(),
            Optional.ofNullable(due.officerId()),
            due.detailUrl()),
        due.openedOn(),
        due.attains18On(),
        due.dueOn(),
        due.orders(),
        Optional.ofNullable(due.risk()));
  }
}
