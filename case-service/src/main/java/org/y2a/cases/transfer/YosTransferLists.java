package org.y2a.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;

/** Transfers for those who have part in them; each case shown is audited. */
@ApplicationScoped
class YosTransferLists {
  private final YosTransferListStore store;
  private final CaseAccess access;
  private final AccessAudit audit;

  YosTransferLists(YosTransferListStore store, CaseAccess access, AccessAudit audit) {
    this.store = store;
    this.access = access;
    this.audit = audit;
  }

  @Transactional
  public YosTransferView read(UUID transferId) {
    YosTransferView found = store.find(access.sight(), transferId).orElseThrow(Problem::notFound);
    audit.read(CaseAccess.RECORD_TYPE, found.caseId().toString());
    return found;
  }

  @Transactional
  public Page<YosTransferView> list(YosTransferFilter filter) {
    List<YosTransferView> rows = store.list(access.sight(), filter);
    Page<YosTransferView> page =
        Page.of(rows, filter.limit(), last -> Cursor.encode(last.transferId().toString()));
    audit.read(
        CaseAccess.RECORD_TYPE,
        page.items().stream().map(t -> t.caseId().toString()).distinct().toList());
    return page;
  }
}
