package org.y2a.cases.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.y2a.cases.assessment.Mappa;
import org.y2a.contracts.cases.OfficerMissing;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.time.BusinessClock;

/**
 * A case under MAPPA or of very high risk without a named officer is said aloud at once, in the
 * transaction that made it so, and once for each gap. In 2022 one probation unit had 58 MAPPA cases
 * that nobody held.
 */
@ApplicationScoped
public class OfficerAlarms {
  private final OfficerAlarmStore store;
  private final Outbox outbox;

  OfficerAlarms(OfficerAlarmStore store, Outbox outbox) {
    this.store = store;
    this.outbox = outbox;
  }

  /** Looks at cases that have just changed. */
  @Transactional(TxType.MANDATORY)
  public void raise(Collection<UUID> caseIds, Instant now) {
    if (caseIds.isEmpty()) {
      return;
    }
    outbox.publishAll(store.raise(caseIds, now).stream().map(OfficerAlarms::event).toList());
  }

  private static OfficerMissing event(UnheldCase unheld) {
    return new OfficerMissing(
        unheld.caseId(),
        LocalDate.ofInstant(unheld.since(), BusinessClock.LONDON),
        unheld.yos(),
        unheld.mappa().map(Mappa::facts).orElse(null),
        unheld.rosh());
  }
}
