package org.y2a.transitions.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.contracts.CodedReason;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;
import org.y2a.transitions.transition.Offer;
import org.y2a.transitions.transition.Sides;
import org.y2a.transitions.transition.StoredTransition;
import org.y2a.transitions.transition.Transition;
import org.y2a.transitions.transition.TransitionReading;
import org.y2a.transitions.transition.TransitionSteps;

/** Offers a case, accepts it or refuses it: two sides, one step each. */
@ApplicationScoped
@Transactional
public class Handovers {
  private final TransitionSteps steps;
  private final TransitionReading reading;
  private final RefusalStore refusals;
  private final BusinessClock clock;
  private final CurrentCaller caller;

  Handovers(
      TransitionSteps steps,
      TransitionReading reading,
      RefusalStore refusals,
      BusinessClock clock,
      CurrentCaller caller) {
    this.steps = steps;
    this.reading = reading;
    this.refusals = refusals;
    this.clock = clock;
    this.caller = caller;
  }

  public StoredTransition offer(
      UUID transitionId, Optional<LocalDate> transferOn, VersionCheck seen) {
    return steps.take(
        transitionId,
        "HANDOVER_OFFERED",
        Sides::isYouthSide,
        seen,
        transition -> transition.offerHandover(offer(transition, transferOn)));
  }

  public StoredTransition accept(UUID transitionId, VersionCheck seen) {
    return steps.take(
        transitionId,
        "HANDOVER_ACCEPTED",
        Sides::isProbationSide,
        seen,
        transition -> transition.acceptHandover(clock.today()));
  }

  public StoredTransition refuse(
      UUID transitionId, List<RefusalReason> reasons, VersionCheck seen) {
    LocalDate today = clock.today();
    List<CodedReason> codes =
        reasons.stream().map(reason -> new CodedReason(reason.code().name())).toList();
    StoredTransition refused =
        steps.take(
            transitionId,
            "HANDOVER_REFUSED",
            Sides::isProbationSide,
            seen,
            transition -> transition.refuseHandover(codes, today));
    String pdu = refused.transition().allocation().orElseThrow().pdu();
    refusals.add(transitionId, new RefusedHandover(today, pdu, by(), reasons));
    return refused;
  }

  /** What was refused and why, oldest first, to who may see the transition. */
  public List<RefusedHandover> refusals(UUID transitionId) {
    reading.read(transitionId);
    return refusals.of(transitionId);
  }

  private Offer offer(Transition transition, Optional<LocalDate> transferOn) {
    LocalDate attains18On = transition.file().timeline().attains18On();
    return Offer.on(clock.today(), transferOn, attains18On);
  }

  private String by() {
    return caller.get().officer().orElse(caller.get().subject());
  }
}
