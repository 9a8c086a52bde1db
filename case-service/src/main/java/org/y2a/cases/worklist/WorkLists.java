package org.y2a.cases.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.worklist.WorkListStore.DueQuestion;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseScope;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Page;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;

/** What an officer or a service has to do; each case shown is audited. */
@ApplicationScoped
class WorkLists {
  private static final int REST_OF_A_WEEK = 6;

  /** The cases that the caller holds. */
  public record MyCases(CaseCount count, List<HeldCase> items, String next) {}

  /** What falls due from the one day to the other, both included. */
  public record DueThisWeek(
      LocalDate from, LocalDate to, Map<DueKind, Long> counts, List<DueItem> items, String next) {}

  private final WorkListStore store;
  private final CaseAccess access;
  private final CurrentCaller caller;
  private final AccessAudit audit;
  private final BusinessClock clock;

  WorkLists(
      WorkListStore store,
      CaseAccess access,
      CurrentCaller caller,
      AccessAudit audit,
      BusinessClock clock) {
    this.store = store;
    this.access = access;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public MyCases myCases(Optional<DatedPlace> after, int limit) {
    String yos = service();
    String officer = officer();
    Page<HeldCase> page =
        Page.of(
            store.held(access.sight(), officer, yos, after, limit),
            limit,
            last -> new DatedPlace(last.attains18On(), last.caseId(), "").encode());
    audit(page.items().stream().map(HeldCase::caseId).toList());
    return new MyCases(store.countHeld(officer, yos), page.items(), page.next());
  }

  /** Of the whole service, or of the caller's own cases only. */
  @Transactional
  public DueThisWeek dueThisWeek(boolean mine, Optional<DatedPlace> after, int limit) {
    LocalDate today = clock.today();
    LocalDate last = today.plusDays(REST_OF_A_WEEK);
    DueQuestion question =
        new DueQuestion(
            access.sight(),
            service(),
            mine ? Optional.of(officer()) : Optional.empty(),
            today,
            last);
    Page<DueItem> page =
        Page.of(
            store.due(question, after, limit),
            limit,
            item -> new DatedPlace(item.dueOn(), item.caseId(), item.kind().name()).encode());
    audit(page.items().stream().map(DueItem::caseId).distinct().toList());
    return new DueThisWeek(today, last, store.countDue(question), page.items(), page.next());
  }

  private void audit(List<UUID> caseIds) {
    audit.read(CaseAccess.RECORD_TYPE, caseIds.stream().map(UUID::toString).toList());
  }

  private String service() {
    return switch (access.scope()) {
      case CaseScope.OfService(String yos) -> yos;
      case CaseScope.Everywhere(), CaseScope.Nowhere() -> throw Problem.notFound();
      case CaseScope.OfDeliveryUnit(String pdu) -> throw Problem.notFound();
    };
  }

  private String officer() {
    return caller
        .get()
        .officer()
        .orElseThrow(() -> Problem.forbidden("The token names no officer, who alone holds cases"));
  }
}
