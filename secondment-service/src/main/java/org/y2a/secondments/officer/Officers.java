package org.y2a.secondments.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.y2a.contracts.secondments.OfficerRegistered;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;
import org.y2a.secondments.service.ServiceAccess;
import org.y2a.secondments.service.ServicePage;

/** The officers whom probation can lend. */
@ApplicationScoped
@Transactional
public class Officers {

  private static final long FIRST_VERSION = 1;

  private final OfficerStore store;
  private final ServiceAccess access;
  private final BusinessClock clock;
  private final Outbox outbox;
  private final AccessAudit audit;

  Officers(
      OfficerStore store,
      ServiceAccess access,
      BusinessClock clock,
      Outbox outbox,
      AccessAudit audit) {
    this.store = store;
    this.access = access;
    this.clock = clock;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * Makes an officer known, or notes what has changed about them from today on. Saying the same
   * again changes nothing.
   *
   * @param seen asked before something known is overwritten
   */
  public Officer register(String officerId, Standing standing, VersionCheck seen) {
    access.requireNational();
    LocalDate today = clock.today();
    if (store.enter(officerId)) {
      return note(new Officer(officerId, standing, FIRST_VERSION), today);
    }
    Officer known = store.lock(officerId, today).orElseThrow(Problem::notFound);
    if (known.is(standing)) {
      return known;
    }
    seen.check(known.version());
    return note(known.becomes(standing), today);
  }

  public Officer read(String officerId) {
    Officer officer = store.find(officerId, clock.today()).orElseThrow(Problem::notFound);
    access.requireVisible(store.servicesOf(officerId), officer.standing().homePdu());
    return officer;
  }

  public Page<Officer> inService(ServicePage page) {
    access.requireVisible(page.yos());
    List<Officer> rows = store.inService(page.yos(), clock.today(), page.after(), page.limit() + 1);
    return Page.of(rows, page.limit(), last -> Cursor.encode(last.officerId()));
  }

  private Officer note(Officer officer, LocalDate today) {
    Standing standing = officer.standing();
    store.stand(officer.officerId(), standing, today);
    store.store(officer);
    outbox.publish(
        new OfficerRegistered(
            officer.officerId(), standing.role().name(), standing.band(), standing.homePdu()));
    audit.changed("officer", officer.officerId(), "REGISTERED");
    return officer;
  }
}
