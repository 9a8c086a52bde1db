package org.y2a.cases.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.changes.CaseChanges;
import org.y2a.cases.imports.FileFormat;
import org.y2a.cases.upsert.CaseForms;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseSight;
import org.y2a.cases.youthcase.CaseStore;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;

/** Gives the open cases of a caller out, lot by lot, each noted in the audit before it leaves. */
@ApplicationScoped
public class CaseExports {
  private static final int LOT = 500;
  private static final String RECORD_TYPE = "case-export";

  /**
   * An export that begins.
   *
   * @param changesAfter the place in the feed of changes that it is a picture of, or a later one
   * @param mostOrders how many orders one case can have in it
   */
  public record Begun(UUID exportId, String changesAfter, int mostOrders) {}

  /** Some cases and the last one's id. */
  public record Lot(List<ObjectNode> cases, UUID last) {}

  private final ExportStore store;
  private final CaseStore cases;
  private final CaseForms forms;
  private final CaseAccess access;
  private final CaseChanges changes;
  private final AccessAudit audit;
  private final CurrentCaller caller;
  private final BusinessClock clock;

  CaseExports(
      ExportStore store,
      CaseStore cases,
      CaseForms forms,
      CaseAccess access,
      CaseChanges changes,
      AccessAudit audit,
      CurrentCaller caller,
      BusinessClock clock) {
    this.store = store;
    this.cases = cases;
    this.forms = forms;
    this.access = access;
    this.changes = changes;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Begun begin(FileFormat format) {
    UUID exportId = TimeOrderedIds.at(clock.now()).next();
    CaseSight sight = access.sight();
    String changesAfter = changes.present();
    store.begin(
        exportId,
        caller.get().organisation().toString(),
        caller.get().subject(),
        format.name(),
        clock.now());
    audit.read(RECORD_TYPE, exportId.toString());
    return new Begun(exportId, changesAfter, store.mostOrders(sight));
  }

  @Transactional(TxType.REQUIRES_NEW)
  public Lot next(UUID exportId, UUID after) {
    List<UUID> ids = store.open(access.sight(), after, LOT);
    if (ids.isEmpty()) {
      store.finish(exportId, clock.now());
      return new Lot(List.of(), after);
    }
    access.shown(ids);
    store.add(exportId, ids.size());
    return new Lot(cases.findAll(ids).stream().map(forms::of).toList(), ids.getLast());
  }
}
