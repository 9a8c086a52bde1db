package org.y2a.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.event.Traces;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;

/**
 * Who read or changed which record, when and why, written in the same transaction. Takes
 * identifiers only. The reason is the caller's {@link AccessReason}.
 */
@ApplicationScoped
public class AccessAudit {

  private final Jdbi jdbi;
  private final BusinessClock clock;
  private final CurrentCaller caller;
  private final AccessReason reason;

  AccessAudit(Jdbi jdbi, BusinessClock clock, CurrentCaller caller, AccessReason reason) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.caller = caller;
    this.reason = reason;
  }

  public void read(String recordType, String recordId) {
    record("READ", recordType, List.of(recordId));
  }

  /** A list that showed these records: one entry each, in one statement. */
  public void read(String recordType, Collection<String> recordIds) {
    record("READ", recordType, recordIds);
  }

  /**
   * @param what the operation in capitals, e.g. {@code RISK_CHANGED}
   */
  public void changed(String recordType, String recordId, String what) {
    record(what, recordType, List.of(recordId));
  }

  /** The same for many records in one statement. */
  public void changed(String recordType, Collection<String> recordIds, String what) {
    record(what, recordType, recordIds);
  }

  private void record(String action, String recordType, Collection<String> recordIds) {
    if (recordIds.isEmpty()) {
      return;
    }
    var who = caller.get();
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into access_audit
                      (at, actor, organisation, on_behalf_of, action, record_type, record_id, reason, trace_id)
                    select :at, :actor, :organisation, :onBehalfOf, :action, :recordType, id, :reason, :traceId
                    from unnest(:ids) as id
                    """)
                .bind("at", clock.now())
                .bind("actor", who.subject())
                .bind("organisation", who.organisation().toString())
                .bind("onBehalfOf", who.onBehalfOf().orElse(null))
                .bind("action", action)
                .bind("recordType", recordType)
                .bind("reason", reason.given().orElse(null))
                .bind("traceId", Traces.traceId())
                .bind("ids", recordIds.toArray(String[]::new))
                .execute());
  }
}
