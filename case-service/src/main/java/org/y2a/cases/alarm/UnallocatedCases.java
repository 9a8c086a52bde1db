package org.y2a.cases.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseScope;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.rest.Page;
import org.y2a.kit.security.Organisation;

/**
 * Cases that nobody holds by name, among those that the caller's organisation is responsible for.
 */
@ApplicationScoped
public class UnallocatedCases {
  private static final String RECORD_TYPE = "youth-case";

  private final OfficerAlarmStore store;
  private final CaseAccess access;
  private final AccessAudit audit;

  UnallocatedCases(OfficerAlarmStore store, CaseAccess access, AccessAudit audit) {
    this.store = store;
    this.access = access;
    this.audit = audit;
  }

  @Transactional
  Page<UnheldCase> list(Optional<Urgency> after, int limit) {
    List<UnheldCase> rows =
        switch (access.scope()) {
          case CaseScope.Everywhere() ->
              store.unheld(access.sight(), Optional.empty(), after, limit);
          case CaseScope.OfService(String yos) ->
              store.unheld(access.sight(), Optional.of(Organisation.yos(yos)), after, limit);
          case CaseScope.OfDeliveryUnit(String pdu) ->
              store.unheld(access.sight(), Optional.of(Organisation.pdu(pdu)), after, limit);
          case CaseScope.Nowhere() -> List.of();
        };
    Page<UnheldCase> page = Page.of(rows, limit, last -> last.urgency().cursor());
    audit.read(RECORD_TYPE, page.items().stream().map(c -> c.caseId().toString()).toList());
    return page;
  }
}
