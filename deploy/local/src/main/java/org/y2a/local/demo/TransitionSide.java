package org.y2a.local.demo;

import static org.y2a.local.demo.Service.TRANSITIONS;

import java.time.LocalDate;
import java.util.List;

/** The people of both sides who carry a transition from planning to its review. */
final class TransitionSide {
  private static final List<String> REASONS =
      List.of("PACK_INCOMPLETE", "RISK_INFORMATION_MISSING", "OTHER");

  private final Api api;
  private final Register register;
  private final Keys keys;
  private final Draws draws;

  TransitionSide(Api api, Register register, Keys keys, Draws draws) {
    this.api = api;
    this.register = register;
    this.keys = keys;
    this.draws = draws;
  }

  /** False when the step no longer applies. */
  boolean take(Step step, String yosReference, LocalDate today) {
    var known = register.find(yosReference).orElseThrow();
    var transition = known.transition().orElseThrow();
    if (known.closed() || !transition.allows(step)) {
      return false;
    }
    var turn = new Turn(yosReference, known, transition, today);
    turn.take(step);
    register.change(yosReference, before -> before.with(transition.after(step)));
    return true;
  }

  private final class Turn {
    private final String reference;
    private final KnownCase known;
    private final TransitionView transition;
    private final LocalDate today;

    Turn(String reference, KnownCase known, TransitionView transition, LocalDate today) {
      this.reference = reference;
      this.known = known;
      this.transition = transition;
      this.today = today;
    }

    void take(Step step) {
      switch (step) {
        case START_PLANNING -> milestone(step, caseManager(), null);
        case NAME_SECONDEE -> milestone(step, caseManager(), People.secondeeId(known.yos()));
        case DECIDE_JOINTLY -> milestone(step, eitherSide(), null);
        case NAME_PRACTITIONER -> name();
        case ACKNOWLEDGE_PACK, HOLD_FIRST_APPOINTMENT, REVIEW ->
            milestone(step, practitioner(), null);
        case OFFER_HANDOVER, OFFER_HANDOVER_AGAIN ->
            post(step, "handover-offers", caseManager(), new Requests.Nothing());
        case REFUSE_HANDOVER -> post(step, "handover-refusals", practitioner(), refusal());
        case ACCEPT_HANDOVER -> accept();
      }
    }

    private void milestone(Step step, String user, String officerId) {
      post(step, "milestones", user, new Requests.Milestone(step.milestone(), officerId));
    }

    private void name() {
      var pdu = transition.pdu().orElseThrow();
      api.send(
          Call.put(
              TRANSITIONS,
              path() + "practitioner",
              People.probationManager(pdu),
              key(Step.NAME_PRACTITIONER),
              new Requests.NamedPractitioner(People.practitionerId(pdu))));
    }

    private void accept() {
      post(Step.ACCEPT_HANDOVER, "handover-acceptances", practitioner(), new Requests.Nothing());
      var birthday = transition.attains18On();
      var agreed = birthday.isAfter(today) ? birthday : today;
      register.change(reference, before -> before.acceptedFor(agreed));
    }

    private Requests.Refusal refusal() {
      var code = draws.oneOf(REASONS, reference, "reason to refuse");
      return new Requests.Refusal(
          List.of(new Requests.Reason(code, "Synthetic: not ready to take over yet")));
    }

    private String eitherSide() {
      return transition
          .pdu()
          .filter(pdu -> draws.in(0.5, reference, "side of the joint decision"))
          .map(People::probationManager)
          .orElseGet(() -> People.secondee(known.yos()));
    }

    private String caseManager() {
      return People.caseManager(known.yos());
    }

    private String practitioner() {
      return People.practitioner(transition.pdu().orElseThrow());
    }

    private void post(Step step, String what, String user, Object body) {
      api.send(Call.post(TRANSITIONS, path() + what, user, key(step), body));
    }

    private String key(Step step) {
      return keys.of(reference, step.name(), today);
    }

    private String path() {
      return "/v1/transitions/" + transition.transitionId() + "/";
    }
  }
}
