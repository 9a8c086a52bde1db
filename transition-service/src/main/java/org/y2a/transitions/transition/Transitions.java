package org.y2a.transitions.transition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.y2a.contracts.Nation;
import org.y2a.kit.inbox.RejectedEvent;
import org.y2a.kit.outbox.Outbox;
import org.y2a.transitions.allocation.Coverage;
import org.y2a.transitions.protocol.Protocol;
import org.y2a.transitions.protocol.Protocols;

/** Opens transitions and takes each one further as facts arrive. */
@ApplicationScoped
@Transactional
public class Transitions {
  private final TransitionStore store;
  private final Outbox outbox;
  private final Protocols protocols;
  private final Coverage coverage;

  Transitions(TransitionStore store, Outbox outbox, Protocols protocols, Coverage coverage) {
    this.store = store;
    this.outbox = outbox;
    this.protocols = protocols;
    this.coverage = coverage;
  }

  /** A case has one transition: a second opening changes nothing. */
  public void open(Opening opening, LocalDate on) {
    var protocol = protocols.inForce(opening.youthSide().nation(), opening.planningDueOn());
    var opened = opening.open(store.nextId(), protocol, on, coverage);
    if (store.add(opened.transition())) {
      outbox.publishAll(opened.events());
    }
  }

  /**
   * A fact about a case. Without a transition it needs no attention: an opening carries all facts.
   */
  public void learn(UUID caseId, Function<Transition, Step> fact) {
    store.findToChangeOfCase(caseId).ifPresent(stored -> take(stored, fact));
  }

  /**
   * Another service has the case; its nation's protocol is the one in force when planning began.
   */
  public void moved(UUID caseId, YosMove move) {
    learn(caseId, transition -> moved(transition, move));
  }

  /** Moves the cases that a correction of coverage has put with another unit. */
  public void placeByCorrections(LocalDate on) {
    store.misplacedCases(on).forEach(caseId -> learn(caseId, transition -> placed(transition, on)));
  }

  private Step moved(Transition transition, YosMove move) {
    CaseFile file = transition.file();
    Nation nation = move.nation().orElse(file.youthSide().nation());
    Protocol protocol = protocols.inForce(nation, file.timeline().planningDueOn());
    return transition.moved(move, protocol, coverage);
  }

  private Step placed(Transition transition, LocalDate on) {
    String home = transition.file().youthSide().homeLocalAuthority();
    return transition.placedAgain(coverage.covering(home, on), on);
  }

  private void take(StoredTransition before, Function<Transition, Step> fact) {
    switch (fact.apply(before.transition())) {
      case Step.Taken(var after, var events) -> {
        if (!after.equals(before.transition())) {
          store.change(before, after);
        }
        outbox.publishAll(events);
      }
      case Step.Refused(Refusal refusal) ->
          throw new RejectedEvent(refusal.code(), refusal.detail());
    }
  }
}
