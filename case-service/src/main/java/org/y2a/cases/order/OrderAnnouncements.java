package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseEvents;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.time.BusinessClock;

/** Says what a case's orders are after a change, all of them, when a consumer can tell. */
@ApplicationScoped
public class OrderAnnouncements {
  private final CaseAccess access;
  private final OrderStore orders;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  OrderAnnouncements(
      CaseAccess access, OrderStore orders, CaseEvents events, Outbox outbox, BusinessClock clock) {
    this.access = access;
    this.orders = orders;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The new version of the case, which is as it was before the change. */
  @Transactional(TxType.MANDATORY)
  public long changed(YouthCase before, String what, Map<String, Object> facts) {
    Instant now = clock.now();
    List<SentenceOrder> after = orders.ofCase(before.caseId());
    if (!after.equals(before.orders())) {
      LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
      outbox.publish(events.ordersChanged(before.caseId(), today, after));
    }
    return access.changed(before, what, facts, now);
  }
}
