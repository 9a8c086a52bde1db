package org.y2a.transitions.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.MappaFacts;
import org.y2a.contracts.Nation;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.RiskLevel;
import org.y2a.contracts.cases.TransferPlanningDue;

/** A synthetic case on the youth side, whose planning falls due today. */
record AYouthCase(
    UUID id, LocalDate today, LocalDate attains18On, String yos, String home, RiskFacts risk) {
  static final String ESSEX = "E10000012";
  static final String KENT = "E10000016";

  static AYouthCase inEssex(LocalDate today) {
    return new AYouthCase(
        UUID.randomUUID(), today, today.plusMonths(6), "essex", ESSEX, risk(RiskLevel.LOW));
  }

  AYouthCase turning18On(LocalDate date) {
    return new AYouthCase(id, today, date, yos, home, risk);
  }

  AYouthCase withRisk(RiskFacts assessed) {
    return new AYouthCase(id, today, attains18On, yos, home, assessed);
  }

  static RiskFacts risk(RiskLevel rosh) {
    return new RiskFacts(
        LocalDate.of(2026, 5, 1), rosh, RiskLevel.LOW, ReoffendingLikelihood.LOW, null);
  }

  static RiskFacts underMappa() {
    return new RiskFacts(
        LocalDate.of(2026, 5, 1),
        RiskLevel.MEDIUM,
        RiskLevel.LOW,
        ReoffendingLikelihood.LOW,
        new MappaFacts(2, 2));
  }

  OrderFacts transferring() {
    return yro(attains18On.plusYears(1), true);
  }

  OrderFacts yro(LocalDate endsOn, boolean requirementsCompleted) {
    return new OrderFacts(
        UUID.randomUUID(), "YRO", today.minusMonths(3), endsOn, requirementsCompleted);
  }

  TransferPlanningDue planningDue(OrderFacts... orders) {
    return new TransferPlanningDue(
        id,
        today,
        attains18On,
        yos,
        Nation.ENGLAND,
        home,
        today.minusMonths(3),
        List.of(orders),
        risk,
        "CM-ESSEX-1",
        "/v1/cases/" + id);
  }
}
