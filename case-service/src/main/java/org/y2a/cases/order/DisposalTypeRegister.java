package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;

/** An operator adds a disposal type or ends one. */
@ApplicationScoped
public class DisposalTypeRegister {
  private final DisposalTypeStore store;
  private final Disposals disposals;
  private final AccessAudit audit;

  DisposalTypeRegister(DisposalTypeStore store, Disposals disposals, AccessAudit audit) {
    this.store = store;
    this.disposals = disposals;
    this.audit = audit;
  }

  /**
   * @throws Problem 409 when another row of the type is in force on one of the days, or an order of
   *     the type would have started on a day on which it was not in force
   */
  @Transactional
  public void put(DisposalType type) {
    if (!store.put(type)) {
      throw Problem.conflict(
          "TYPE_OVERLAPS", "The type is in force on some of these days already; end that first");
    }
    if (store.leavesOrdersOut(type.code())) {
      throw Problem.conflict("TYPE_IN_USE", "Orders of the type have started outside these days");
    }
    audit.changed("disposal-type", type.code(), "PUT");
    disposals.readAgain();
  }
}
