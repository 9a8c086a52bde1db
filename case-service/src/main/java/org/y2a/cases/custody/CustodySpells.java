package org.y2a.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.y2a.cases.order.OrderAnnouncements;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.contracts.cases.CustodyChanged;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/** Where a child is held and when they come out; said of all spells after each change. */
@ApplicationScoped
public class CustodySpells {
  private final CaseAccess access;
  private final CustodyStore store;
  private final OrderAnnouncements orders;
  private final Outbox outbox;
  private final BusinessClock clock;

  CustodySpells(
      CaseAccess access,
      CustodyStore store,
      OrderAnnouncements orders,
      Outbox outbox,
      BusinessClock clock) {
    this.access = access;
    this.store = store;
    this.orders = orders;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public List<CustodySpell> of(UUID caseId) {
    access.read(caseId);
    return store.of(caseId);
  }

  /** The new version. */
  @Transactional
  public long add(UUID caseId, CustodySpell spell, VersionCheck seen) {
    return put(access.lockOpen(caseId, seen), spell, "CUSTODY_BEGUN");
  }

  /** The new version. */
  @Transactional
  public long change(UUID caseId, CustodySpell spell, VersionCheck seen) {
    YouthCase locked = access.lockOpen(caseId, seen);
    if (store.of(caseId).stream().noneMatch(s -> s.spellId().equals(spell.spellId()))) {
      throw Problem.notFound();
    }
    return put(locked, spell, "CUSTODY_CHANGED");
  }

  private long put(YouthCase locked, CustodySpell spell, String what) {
    if (spell.orderId().filter(id -> locked.order(id).isEmpty()).isPresent()) {
      throw Problem.invalid(new FieldError("orderId", "KNOWN", "Not an order of the case"));
    }
    boolean elsewhere =
        store.of(locked.caseId()).stream()
            .filter(other -> !other.spellId().equals(spell.spellId()))
            .anyMatch(spell::overlaps);
    if (elsewhere) {
      throw Problem.conflict("CUSTODY_OVERLAPS", "The child is held elsewhere on some of the days");
    }
    store.put(locked.caseId(), spell);
    outbox.publish(
        new CustodyChanged(
            locked.caseId(),
            clock.today(),
            store.of(locked.caseId()).stream().map(CustodySpell::facts).toList()));
    return orders.changed(
        locked,
        what,
        Map.of(
            "spellId",
            spell.spellId(),
            "establishment",
            spell.establishment(),
            "admittedOn",
            spell.admittedOn(),
            "released",
            spell.releasedOn().isPresent()));
  }
}
