package org.y2a.reporting.fact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.contracts.cases.CaseOpened;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.contracts.cases.OrdersChanged;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.contracts.cases.RiskChanged;
import org.y2a.contracts.cases.TransferAgeReached;
import org.y2a.contracts.cases.TransferPlanningDue;
import org.y2a.kit.inbox.EventHandler;

/** Hears the youth side. */
@Singleton
class CaseListening {
  private final FactListening listening;

  CaseListening(FactListening listening) {
    this.listening = listening;
  }

  @Produces
  @Singleton
  EventHandler<CaseOpened> opened(CaseFacts facts) {
    return listening.to(CaseOpened.class, facts::opened);
  }

  @Produces
  @Singleton
  EventHandler<OrdersChanged> ordersChanged(CaseFacts facts) {
    return listening.to(OrdersChanged.class, facts::ordersChanged);
  }

  @Produces
  @Singleton
  EventHandler<RiskChanged> riskChanged(CaseFacts facts) {
    return listening.to(RiskChanged.class, facts::riskChanged);
  }

  @Produces
  @Singleton
  EventHandler<OfficerAllocated> officerAllocated(CaseFacts facts) {
    return listening.to(OfficerAllocated.class, facts::officerAllocated);
  }

  @Produces
  @Singleton
  EventHandler<TransferPlanningDue> planningDue(CaseFacts facts) {
    return listening.to(TransferPlanningDue.class, facts::planningDue);
  }

  @Produces
  @Singleton
  EventHandler<TransferAgeReached> transferAgeReached(CaseFacts facts) {
    return listening.to(TransferAgeReached.class, facts::transferAgeReached);
  }

  @Produces
  @Singleton
  EventHandler<ResponsibilityMoved> responsibilityMoved(CaseFacts facts) {
    return listening.to(ResponsibilityMoved.class, facts::responsibilityMoved);
  }

  @Produces
  @Singleton
  EventHandler<CaseClosed> closed(CaseFacts facts) {
    return listening.to(CaseClosed.class, facts::closed);
  }
}
