package org.y2a.reporting.figure;

import static org.y2a.reporting.measure.MeasureSet.TRANSFERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;
import org.y2a.reporting.figure.CaseStore.After;
import org.y2a.reporting.measure.MeasureCatalogue;

/** Answers why a figure is what it is. Every list that was read is audited case by case. */
@ApplicationScoped
@Transactional
public class CaseQuestions {
  private static final String RECORD = "case-in-figure";
  private static final After START = new After("", "");

  private final CaseStore store;
  private final MeasureCatalogue catalogue;
  private final BusinessClock clock;
  private final AccessAudit audit;
  private final CurrentCaller caller;

  CaseQuestions(
      CaseStore store,
      MeasureCatalogue catalogue,
      BusinessClock clock,
      AccessAudit audit,
      CurrentCaller caller) {
    this.store = store;
    this.catalogue = catalogue;
    this.clock = clock;
    this.audit = audit;
    this.caller = caller;
  }

  public Page<CaseTold> cases(
      Period period, String measure, CaseWish counted, String after, Integer limit) {
    Scope.of(caller.get()).requireNational();
    var today = clock.today();
    var measures = catalogue.ids(TRANSFERS);
    var checks = new Checks(clock::today);
    period.requireBegun(checks);
    checks.that(
        measures.contains(measure),
        "measure",
        "ONE_OF",
        "Must be one of " + String.join(", ", measures));
    checks.requireSound();
    int size = Page.limit(limit);
    var rows = store.list(period, today, measure, counted, after(after), size + 1);
    var page = Page.of(rows, size, CaseQuestions::cursor);
    audit.read(RECORD, ids(page.items()));
    return page;
  }

  private static List<String> ids(List<CaseTold> cases) {
    return cases.stream().map(c -> c.caseId().toString()).distinct().toList();
  }

  private static After after(String cursor) {
    if (cursor == null) {
      return START;
    }
    var parts = Cursor.decode(cursor, 2);
    return new After(parts.getFirst(), parts.getLast());
  }

  private static String cursor(CaseTold last) {
    return Cursor.encode(last.caseId().toString(), Objects.requireNonNullElse(last.yos(), ""));
  }
}
