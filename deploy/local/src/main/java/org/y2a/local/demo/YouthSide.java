package org.y2a.local.demo;

import static org.y2a.local.demo.Service.CASES;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.y2a.synthetic.SyntheticCase;
import org.y2a.synthetic.SyntheticHappening;
import org.y2a.synthetic.SyntheticHappening.CaseClosed;
import org.y2a.synthetic.SyntheticHappening.MovedToYos;
import org.y2a.synthetic.SyntheticHappening.NewCase;
import org.y2a.synthetic.SyntheticHappening.OrderExtended;
import org.y2a.synthetic.SyntheticHappening.RequirementsCompleted;
import org.y2a.synthetic.SyntheticHappening.RiskChanged;
import org.y2a.synthetic.SyntheticOrder;

/** Case managers of youth offending services, who record what happens to the cases they hold. */
final class YouthSide {
  private final Api api;
  private final Register register;
  private final Keys keys;

  YouthSide(Api api, Register register, Keys keys) {
    this.api = api;
    this.register = register;
    this.keys = keys;
  }

  private void open(SyntheticCase made) {
    var user = People.caseManager(made.yos());
    var key = keys.of(made.yosReference(), "open");
    var answer = api.send(Call.post(CASES, "/v1/cases", user, key, Requests.OpenCase.of(made)));
    var caseId = answer.body().path("caseId").asText();
    register.add(made.yosReference(), KnownCase.opened(caseId, made.yos(), made.orders()));
  }

  /** False when it no longer applies, because the case is closed or with probation. */
  boolean record(SyntheticHappening happening) {
    if (happening instanceof NewCase(var on, var opened)) {
      open(opened);
      return true;
    }
    var known =
        register
            .find(happening.yosReference())
            .filter(found -> found.withYouthSideOn(happening.on()));
    known.ifPresent(found -> record(happening, found));
    return known.isPresent();
  }

  private void record(SyntheticHappening happening, KnownCase known) {
    switch (happening) {
      case NewCase opened -> throw new IllegalStateException("opened above: " + opened);
      case RiskChanged risk ->
          post(risk, known, "assessments", Requests.Assessment.of(risk.assessment()));
      case RequirementsCompleted done ->
          change(done, known, done.order(), new Requests.OrderChange(null, true));
      case OrderExtended longer ->
          change(longer, known, longer.order(), new Requests.OrderChange(longer.endsOn(), null));
      case MovedToYos move -> handOver(move, known);
      case CaseClosed closed -> {
        post(closed, known, "closure", new Requests.Closure(closed.on(), "COMPLETED"));
        register.change(closed.yosReference(), KnownCase::nowClosed);
      }
    }
  }

  /** The service that has the case offers it; a manager of the other one takes it the same day. */
  private void handOver(MovedToYos move, KnownCase known) {
    var offer =
        new Requests.YosTransferOffer(
            move.toYos(), move.homeLocalAuthority(), "CHILD_MOVED_HOME", move.on());
    var offered =
        api.send(
            Call.post(
                CASES,
                path(known) + "/yos-transfers",
                user(known),
                keys.of(move.yosReference(), "yos-transfers", move.on()),
                offer));
    api.send(
        Call.post(
            CASES,
            "/v1/yos-transfers/" + offered.body().path("transferId").asText() + "/acceptance",
            People.yosManager(move.toYos()),
            keys.of(move.yosReference(), "acceptance", move.on()),
            new Requests.YosTransferAcceptance(move.officerId(), "NO_OTHER_OFFICER")));
    register.change(move.yosReference(), before -> before.movedTo(move.toYos()));
  }

  private void post(SyntheticHappening happening, KnownCase known, String what, Object body) {
    var key = keys.of(happening.yosReference(), what, happening.on());
    api.send(Call.post(CASES, path(known) + "/" + what, user(known), key, body));
  }

  private void change(
      SyntheticHappening happening, KnownCase known, int order, Requests.OrderChange change) {
    var read = api.send(Call.get(CASES, path(known), user(known)));
    var orderId = orderId(read.body(), known.orders().get(order));
    var key = keys.of(happening.yosReference(), "order-" + order, happening.on());
    api.send(
        Call.patch(CASES, path(known) + "/orders/" + orderId, user(known), key, change)
            .ifStill(read.etag()));
  }

  private static String orderId(JsonNode caseRead, SyntheticOrder order) {
    for (var shown : caseRead.path("orders")) {
      if (shown.path("type").asText().equals(order.type())
          && LocalDate.parse(shown.path("startsOn").asText()).equals(order.startsOn())) {
        return shown.path("orderId").asText();
      }
    }
    throw new DemoFailed("The case does not show its order " + order.type());
  }

  private static String path(KnownCase known) {
    return "/v1/cases/" + known.caseId();
  }

  private static String user(KnownCase known) {
    return People.caseManager(known.yos());
  }
}
