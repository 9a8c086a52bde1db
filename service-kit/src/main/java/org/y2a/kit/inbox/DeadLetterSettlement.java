package org.y2a.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.CurrentCaller;

/** An operator's decision about a parked event, with its audit entry in the same transaction. */
@ApplicationScoped
@Transactional
class DeadLetterSettlement {

  static final String RECORD = "dead-letter";

  private final DeadLetters deadLetters;
  private final InboxTransaction transaction;
  private final AccessAudit audit;
  private final CurrentCaller caller;

  DeadLetterSettlement(
      DeadLetters deadLetters,
      InboxTransaction transaction,
      AccessAudit audit,
      CurrentCaller caller) {
    this.deadLetters = deadLetters;
    this.transaction = transaction;
    this.audit = audit;
    this.caller = caller;
  }

  DeadLetter replay(UUID id) {
    var letter = parked(id);
    try {
      transaction.replay(letter, caller.get().subject());
    } catch (UnappliedLetter | RejectedEvent e) {
      throw Problem.conflict("STILL_UNAPPLICABLE", e.getMessage());
    }
    audit.changed(RECORD, id.toString(), "REPLAYED");
    return letter;
  }

  DeadLetter discard(UUID id, String because) {
    var letter = parked(id);
    transaction.discard(letter, caller.get().subject(), because);
    audit.changed(RECORD, id.toString(), "DISCARDED");
    return letter;
  }

  private DeadLetter parked(UUID id) {
    return deadLetters.lockParked(id).orElseThrow(() -> notParked(id));
  }

  private Problem notParked(UUID id) {
    return deadLetters.find(id).isEmpty()
        ? Problem.notFound()
        : Problem.conflict("NOT_PARKED", "Only a parked event can be settled");
  }
}
