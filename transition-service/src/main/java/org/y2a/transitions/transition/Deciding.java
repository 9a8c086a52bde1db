package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.y2a.contracts.EventData;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.Outcome;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.Coverage;
import org.y2a.transitions.protocol.MilestoneCode;
import org.y2a.transitions.protocol.MilestonePlan;
import org.y2a.transitions.protocol.Order;
import org.y2a.transitions.protocol.Protocol;
import org.y2a.transitions.protocol.ReasonCode;
import org.y2a.transitions.protocol.TransferPolicy;
import org.y2a.transitions.transition.Decision.Cause;

/** Decides a case by the protocol under which its transition began, and again when facts change. */
final class Deciding {
  private Deciding() {}

  static ReasonCode reason(Protocol protocol, LocalDate transferAgeOn, List<OrderFacts> orders) {
    return new TransferPolicy(protocol, transferAgeOn)
        .decide(orders.stream().map(Order::of).toList());
  }

  static Map<MilestoneCode, LocalDate> due(Protocol protocol, Timeline timeline, Outcome outcome) {
    return new MilestonePlan(protocol, timeline.keyDates(protocol)).of(outcome);
  }

  static Map<MilestoneCode, LocalDate> dueWhenHandedOverOn(CaseFile file, LocalDate agreed) {
    var dates = file.timeline().keyDates(file.protocol()).withAgreedHandover(Optional.of(agreed));
    return new MilestonePlan(file.protocol(), dates).of(file.decision().outcome());
  }

  static Step again(
      Transition before, CaseFile facts, Cause cause, LocalDate on, Coverage coverage) {
    ReasonCode reason = reason(facts.protocol(), facts.timeline().attains18On(), facts.orders());
    if (reason == before.file().decision().reason()) {
      return Step.to(before.with(facts));
    }
    CaseFile decided =
        decided(facts, new Decision(reason, facts.protocol().policyVersion(), on, cause));
    EventData announced = Announcement.outcomeDecided(decided);
    return reason.outcome() == before.file().decision().outcome()
        ? Step.to(before.with(decided), announced)
        : arrange(decided, before.allocation(), on, coverage, announced);
  }

  /** Decides a case by the protocol of the nation to which the child has moved. */
  static Step.Taken underAnother(
      Protocol protocol, Transition before, CaseFile moved, LocalDate on, Coverage coverage) {
    CaseFile facts = moved.with(protocol);
    ReasonCode reason = reason(protocol, facts.timeline().attains18On(), facts.orders());
    CaseFile decided =
        decided(
            facts, new Decision(reason, protocol.policyVersion(), on, Cause.MOVED_TO_OTHER_NATION));
    EventData announced = Announcement.outcomeDecided(decided);
    return reason.outcome() == before.file().decision().outcome()
        ? new Step.Taken(before.with(decided), List.of(announced))
        : arrange(decided, before.allocation(), on, coverage, announced);
  }

  /**
   * Brings a decided case to the stage of its outcome, with a delivery unit where one takes part.
   */
  static Step.Taken arrange(
      CaseFile decided,
      Optional<Allocation> already,
      LocalDate on,
      Coverage coverage,
      EventData... announced) {
    List<EventData> events = new ArrayList<>(List.of(announced));
    if (decided.decision().outcome() == Outcome.NOT_APPLICABLE) {
      return new Step.Taken(new NotApplicable(decided), events);
    }
    Optional<Allocation> allocation =
        already.or(
            () ->
                coverage
                    .covering(decided.youthSide().homeLocalAuthority(), on)
                    .map(placement -> placement.on(on)));
    if (already.isEmpty()) {
      events.addAll(List.of(Placing.announced(decided, allocation)));
    }
    return new Step.Taken(stageOf(decided, allocation), events);
  }

  private static Transition stageOf(CaseFile decided, Optional<Allocation> allocation) {
    return decided.decision().outcome() == Outcome.TRANSFER
        ? Planning.withoutPractitioner(decided, allocation)
        : new Retained(decided, allocation);
  }

  private static CaseFile decided(CaseFile facts, Decision decision) {
    var due = due(facts.protocol(), facts.timeline(), decision.outcome());
    return facts.with(decision).with(facts.milestones().dueAgain(due));
  }
}
