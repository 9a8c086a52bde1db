package org.y2a.transitions.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.transitions.transition.ATransition.COVERAGE;
import static org.y2a.transitions.transition.ATransition.EIGHTEEN;
import static org.y2a.transitions.transition.ATransition.ESSEX_AUTHORITY;
import static org.y2a.transitions.transition.ATransition.KENT_AUTHORITY;
import static org.y2a.transitions.transition.ATransition.PROTOCOL;
import static org.y2a.transitions.transition.ATransition.openedWith;
import static org.y2a.transitions.transition.ATransition.transferring;
import static org.y2a.transitions.transition.ATransition.yro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.EventData;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.transitions.CaseTransferred;
import org.y2a.transitions.protocol.MilestoneCode;

/** Whatever happens in whatever order, some things stay true. */
class AnyHistoryTest {

  @SuppressWarnings("ImmutableEnumChecker") // a function is as good as immutable here
  enum Happening {
    PRACTITIONER_NAMED(t -> t.namePractitioner("PP-1", EIGHTEEN)),
    OFFERED(t -> t.offerHandover(Offer.on(EIGHTEEN, Optional.empty(), EIGHTEEN))),
    ACCEPTED(t -> t.acceptHandover(EIGHTEEN)),
    REFUSED(t -> t.refuseHandover(List.of(new CodedReason("OTHER")), EIGHTEEN)),
    TRANSFERRED(t -> t.transferred(EIGHTEEN)),
    CLOSED(t -> t.caseClosed(EIGHTEEN, "COMPLETED")),
    ORDER_LENGTHENED(t -> t.ordersChanged(List.of(transferring()), EIGHTEEN, COVERAGE)),
    ORDER_SHORTENED(t -> t.ordersChanged(List.of(yro("2026-07-01", true)), EIGHTEEN, COVERAGE)),
    REQUIREMENTS_ADDED(t -> t.ordersChanged(List.of(yro("2027-07-20", false)), EIGHTEEN, COVERAGE)),
    MOVED_TO_KENT(t -> moved(t, KENT_AUTHORITY)),
    MOVED_TO_ESSEX(t -> moved(t, ESSEX_AUTHORITY)),
    MOVED_ABROAD(t -> moved(t, "S12000036")),
    PLANNED(t -> t.completeMilestone(MilestoneCode.PLANNING_STARTED, Optional.empty(), EIGHTEEN)),
    APPOINTED(
        t -> t.completeMilestone(MilestoneCode.FIRST_APPOINTMENT, Optional.empty(), EIGHTEEN));

    private final Function<Transition, Step> step;

    Happening(Function<Transition, Step> step) {
      this.step = step;
    }

    private static Step moved(Transition transition, String home) {
      var move = new YosMove("kent", Optional.empty(), home, Optional.empty(), EIGHTEEN);
      return transition.moved(move, ATransition.PROTOCOL, COVERAGE);
    }
  }

  @Property(tries = 5000)
  void aTransitionStaysSound(@ForAll("histories") List<Happening> history) {
    Transition transition = openedWith(transferring()).now();
    List<EventData> announced = new ArrayList<>();
    for (Happening happening : history) {
      if (happening.step.apply(transition) instanceof Step.Taken(var next, var events)) {
        announced.addAll(events);
        assertSound(next);
        assertThat(isFinal(transition) && next.stage() != transition.stage()).isFalse();
        transition = next;
      }
    }
    long transfers = announced.stream().filter(CaseTransferred.class::isInstance).count();
    assertThat(transfers).isEqualTo(transition.stage() == Stage.TRANSFERRED ? 1 : 0);
  }

  private static boolean isFinal(Transition transition) {
    return transition instanceof Transferred || transition instanceof Withdrawn;
  }

  private static void assertSound(Transition transition) {
    Decision decision = transition.file().decision();
    assertThat(transition.file().milestones().due().keySet())
        .isEqualTo(PROTOCOL.milestonesOf(decision.outcome()));
    switch (transition.stage()) {
      case RETAINED -> assertThat(decision.outcome()).isEqualTo(Outcome.RETAIN);
      case NOT_APPLICABLE -> assertThat(decision.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      case HANDOVER_ACCEPTED, TRANSFERRED -> {
        assertThat(transition.practitioner()).isPresent();
        assertThat(transition.allocation()).isPresent();
      }
      case PLANNING, HANDOVER_OFFERED ->
          assertThat(transition.file().milestones().isOpen(MilestoneCode.PRACTITIONER_NAMED))
              .isEqualTo(transition.practitioner().isEmpty());
      case WITHDRAWN -> assertThat(decision.outcome()).isEqualTo(Outcome.TRANSFER);
    }
  }

  @Provide
  Arbitrary<List<Happening>> histories() {
    return Arbitraries.of(Happening.class).list().ofMinSize(1).ofMaxSize(20);
  }
}
