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
    var answer = new Turn(yosReference, transition, today).take(step);
    register.change(yosReference, before -> before.with(TransitionView.of(answer.body())));
    return true;
  }

  private final class Turn {
    private final String reference;
    private final TransitionView transition;
    private final LocalDate today;

    Turn(String reference, TransitionView transition, LocalDate today) {
      this.reference = reference;
      this.transition = transition;
      this.today = today;
    }

    Answer take(Step step) {
      return switch (step) {
        case START_PLANNING -> milestone(step, caseManager(), null);
        case NAME_SECONDEE -> milestone(step, caseManager(), People.secondeeId(transition.yos()));
        case DECIDE_JOINTLY -> milestone(step, eitherSide(), null);
        case NAME_PRACTITIONER -> name();
        case ACKNOWLEDGE_PACK, HOLD_FIRST_APPOINTMENT, REVIEW ->
            milestone(step, practitioner(), null);
        case OFFER_HANDOVER, OFFER_HANDOVER_AGAIN ->
            post(step, "/handover-offers", caseManager(), new Requests.Nothing());
        case REFUSE_HANDOVER -> post(step, "/handover-refusals", practitioner(), refusal());
        case ACCEPT_HANDOVER ->
            post(step, "/handover-acceptances", practitioner(), new Requests.Nothing());
      };
    }

    private Answer milestone(Step step, String user, String officerId) {
      return post(step, "/milestones", user, new Requests.Milestone(step.milestone(), officerId));
    }

    private Answer name() {
      var pdu = transition.pdu().orElseThrow();
      var manager = People.probationManager(pdu);
      var read = api.send(Call.get(TRANSITIONS, path(), manager));
      return api.send(
          Call.put(
                  TRANSITIONS,
                  path() + "/practitioner",
                  manager,
                  key(Step.NAME_PRACTITIONER),
                  new Requests.NamedPractitioner(People.practitionerId(pdu)))
              .ifStill(read.etag()));
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
          .orElseGet(() -> People.secondee(transition.yos()));
    }

    private String caseManager() {
      return People.caseManager(transition.yos());
    }

    private String practitioner() {
      return People.practitioner(transition.pdu().orElseThrow());
    }

    private Answer post(Step step, String what, String user, Object body) {
      return api.send(Call.post(TRANSITIONS, path() + what, user, key(step), body));
    }

    private String key(Step step) {
      return keys.of(reference, step.name(), today);
    }

    private String path() {
      return "/v1/transitions/" + transition.transitionId();
    }
  }
}
