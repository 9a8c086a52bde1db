package org.y2a.transitions.transition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.CurrentCaller;

/** Reads a transition that the caller's organisation may see; every reading is audited. */
@ApplicationScoped
@Transactional
public class TransitionReading {
  private final TransitionStore store;
  private final CurrentCaller caller;
  private final AccessAudit audit;

  TransitionReading(TransitionStore store, CurrentCaller caller, AccessAudit audit) {
    this.store = store;
    this.caller = caller;
    this.audit = audit;
  }

  public StoredTransition read(UUID id) {
    StoredTransition stored =
        store
            .find(id)
            .filter(found -> new Sides(caller.get(), found.transition()).maySee())
            .orElseThrow(Problem::notFound);
    audit.read(TransitionSteps.RECORD_TYPE, id.toString());
    return stored;
  }
}
