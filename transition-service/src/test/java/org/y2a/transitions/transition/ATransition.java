package org.y2a.transitions.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.y2a.contracts.EventData;
import org.y2a.contracts.MappaFacts;
import org.y2a.contracts.Nation;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.RiskLevel;
import org.y2a.transitions.allocation.Coverage;
import org.y2a.transitions.allocation.Placement;
import org.y2a.transitions.protocol.Protocol;
import org.y2a.transitions.protocol.PublishedProtocols;

/** The words in which tests tell a transition. The child is 18 on 20 July 2026. */
final class ATransition {
  static final LocalDate PLANNING_DUE = LocalDate.of(2026, 1, 20);
  static final LocalDate EIGHTEEN = LocalDate.of(2026, 7, 20);
  static final Protocol PROTOCOL = PublishedProtocols.ALL.named("ENGLAND_2021").orElseThrow();
  static final String ESSEX_AUTHORITY = "E10000012";
  static final String KENT_AUTHORITY = "E10000016";
  static final Coverage COVERAGE =
      (authority, on) ->
          switch (authority) {
            case ESSEX_AUTHORITY -> Optional.of(new Placement("N53ESX", "N53"));
            case KENT_AUTHORITY -> Optional.of(new Placement("N54KNT", "N54"));
            default -> Optional.empty();
          };

  private Transition transition;
  private List<EventData> lastEvents = List.of();
  private Optional<Refusal> lastRefusal = Optional.empty();

  private ATransition() {}

  static ATransition openedWith(OrderFacts... orders) {
    return openedAt(ESSEX_AUTHORITY, orders);
  }

  static ATransition openedAt(String homeLocalAuthority, OrderFacts... orders) {
    var opening =
        new Opening(
            UUID.randomUUID(),
            new YouthSide(
                "essex", Nation.ENGLAND, homeLocalAuthority, Optional.empty(), "/v1/cases/1"),
            LocalDate.of(2025, 6, 1),
            EIGHTEEN,
            PLANNING_DUE,
            List.of(orders),
            Optional.empty());
    var opened = new ATransition();
    opened.taken(opening.open(UUID.randomUUID(), PROTOCOL, PLANNING_DUE, COVERAGE));
    return opened;
  }

  static OrderFacts yro(String endsOn, boolean requirementsCompleted) {
    return order("YRO", endsOn, requirementsCompleted);
  }

  static OrderFacts transferring() {
    return yro("2027-07-20", true);
  }

  static OrderFacts order(String type, String endsOn, boolean requirementsCompleted) {
    return new OrderFacts(
        UUID.randomUUID(),
        type,
        LocalDate.of(2025, 6, 1),
        LocalDate.parse(endsOn),
        requirementsCompleted);
  }

  static RiskFacts risk(RiskLevel rosh, MappaFacts mappa) {
    return new RiskFacts(PLANNING_DUE, rosh, RiskLevel.LOW, ReoffendingLikelihood.LOW, mappa);
  }

  ATransition after(Function<Transition, Step> step) {
    switch (step.apply(transition)) {
      case Step.Taken taken -> taken(taken);
      case Step.Refused(Refusal refusal) -> {
        lastEvents = List.of();
        lastRefusal = Optional.of(refusal);
      }
    }
    return this;
  }

  ATransition named(String practitionerId) {
    return after(t -> t.namePractitioner(practitionerId, PLANNING_DUE.plusDays(30)));
  }

  ATransition offered() {
    return offeredOn(PLANNING_DUE.plusDays(100), null);
  }

  ATransition offeredOn(LocalDate today, LocalDate transferOn) {
    return after(t -> t.offerHandover(Offer.on(today, Optional.ofNullable(transferOn), EIGHTEEN)));
  }

  ATransition acceptedOn(LocalDate on) {
    return after(t -> t.acceptHandover(on));
  }

  ATransition accepted() {
    return acceptedOn(PLANNING_DUE.plusDays(120));
  }

  ATransition ordersNow(OrderFacts... orders) {
    return after(t -> t.ordersChanged(List.of(orders), PLANNING_DUE.plusDays(40), COVERAGE));
  }

  ATransition movedTo(String yos, String homeLocalAuthority) {
    return movedTo(yos, homeLocalAuthority, Nation.ENGLAND, PROTOCOL);
  }

  ATransition movedTo(String yos, String homeLocalAuthority, Nation nation, Protocol protocol) {
    var move =
        new YosMove(
            yos,
            Optional.of(nation),
            homeLocalAuthority,
            Optional.of("CM-NEW-1"),
            PLANNING_DUE.plusDays(50));
    return after(t -> t.moved(move, protocol, COVERAGE));
  }

  ATransition closed() {
    return after(t -> t.caseClosed(PLANNING_DUE.plusDays(60), "REVOKED"));
  }

  ATransition isAt(Stage stage) {
    assertThat(transition.stage()).isEqualTo(stage);
    return this;
  }

  ATransition announced(Class<?>... events) {
    List<Class<?>> announced = new ArrayList<>();
    lastEvents.forEach(event -> announced.add(event.getClass()));
    assertThat(announced).containsExactly(events);
    return this;
  }

  ATransition refusedAs(String code) {
    assertThat(lastRefusal.map(Refusal::code)).contains(code);
    return this;
  }

  Transition now() {
    return transition;
  }

  <E extends EventData> E event(Class<E> type) {
    return lastEvents.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  private void taken(Step.Taken taken) {
    transition = taken.transition();
    lastEvents = taken.events();
    lastRefusal = Optional.empty();
  }
}
