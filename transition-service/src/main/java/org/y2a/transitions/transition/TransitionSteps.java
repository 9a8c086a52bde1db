package org.y2a.transitions.transition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.security.CurrentCaller;

/** The steps that people take: only on transitions that they may see, and only by their side. */
@ApplicationScoped
@Transactional
public class TransitionSteps {
  public static final String RECORD_TYPE = "TRANSITION";

  private final TransitionStore store;
  private final Outbox outbox;
  private final CurrentCaller caller;
  private final AccessAudit audit;

  TransitionSteps(TransitionStore store, Outbox outbox, CurrentCaller caller, AccessAudit audit) {
    this.store = store;
    this.outbox = outbox;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * Takes a step, saves it and announces it.
   *
   * @param what for the audit, in capitals
   * @param mayTake which side may take the step; the other is told that it may not
   */
  public StoredTransition take(
      UUID id, String what, Predicate<Sides> mayTake, Function<Transition, Step> step) {
    return take(id, what, mayTake, VersionCheck.ifSent(null), step);
  }

  public StoredTransition take(
      UUID id,
      String what,
      Predicate<Sides> mayTake,
      VersionCheck seen,
      Function<Transition, Step> step) {
    StoredTransition before = store.findToChange(id).orElseThrow(Problem::notFound);
    Sides sides = new Sides(caller.get(), before.transition());
    if (!sides.maySee()) {
      throw Problem.notFound();
    }
    if (!mayTake.test(sides)) {
      throw Problem.forbidden("This step is for the other side, or for another person");
    }
    seen.check(before.version());
    audit.changed(RECORD_TYPE, id.toString(), what);
    return switch (step.apply(before.transition())) {
      case Step.Refused(Refusal refusal) ->
          throw Problem.conflict(refusal.code(), refusal.detail());
      case Step.Taken(var after, var events) -> {
        outbox.publishAll(events);
        yield after.equals(before.transition()) ? before : store.change(before, after);
      }
    };
  }
}
