package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.rest.Page;

/** Looks for cases among those that the caller may see; each one shown is audited. */
@ApplicationScoped
class CaseSearches {
  private final CaseSearchStore store;
  private final CaseAccess access;
  private final AccessAudit audit;

  CaseSearches(CaseSearchStore store, CaseAccess access, AccessAudit audit) {
    this.store = store;
    this.access = access;
    this.audit = audit;
  }

  @Transactional
  public Page<CaseSummary> find(CaseCriteria criteria) {
    List<CaseSummary> rows = store.find(access.sight(), criteria);
    Page<CaseSummary> page = Page.of(rows, criteria.limit(), last -> Place.of(last).encode());
    audit.read(
        CaseAccess.RECORD_TYPE, page.items().stream().map(c -> c.caseId().toString()).toList());
    return page;
  }
}
