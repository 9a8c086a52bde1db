package org.y2a.reporting.fact;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.contracts.cases.CaseOpened;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.contracts.cases.OrdersChanged;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.contracts.cases.RiskChanged;
import org.y2a.contracts.cases.TransferAgeReached;
import org.y2a.contracts.cases.TransferPlanningDue;
import org.y2a.reporting.fact.OfficerSpans.Holding;

/** What the youth side tells about its cases. */
@ApplicationScoped
class CaseFacts {
  private static final String TRANSFER = "TRANSFER_AT_18";

  private final FactTables tables;
  private final OfficerSpans spans;
  private final Jdbi jdbi;

  CaseFacts(FactTables tables, OfficerSpans spans, Jdbi jdbi) {
    this.tables = tables;
    this.spans = spans;
    this.jdbi = jdbi;
  }

  void opened(CaseOpened e) {
    tables.put(
        orders(risk(of(e.caseId()), e.risk()), e.orders())
            .with("child_id", e.childId())
            .with("yos", e.yos())
            .with("nation", e.nation())
            .with("home_local_authority", e.homeLocalAuthority())
            .with("opened_on", e.openedOn())
            .with("attains_18_on", e.attains18On())
            .with("custody", e.custody())
            .with("officer_id", e.officerId())
            .with("officer_role", e.officerRole())
            .with("responsible", "yos:" + e.yos()));
    riskFrom(e.openedOn(), e.caseId(), e.risk());
    spans.begin(new Holding(e.caseId(), e.openedOn(), e.yos(), e.officerId(), e.officerRole()));
  }

  void ordersChanged(OrdersChanged e) {
    tables.put(orders(of(e.caseId()), e.orders()));
  }

  void riskChanged(RiskChanged e) {
    tables.put(risk(of(e.caseId()), e.risk()));
    riskFrom(e.changedOn(), e.caseId(), e.risk());
  }

  void officerAllocated(OfficerAllocated e) {
    tables.put(
        of(e.caseId())
            .with("yos", e.yos())
            .with("officer_id", e.officerId())
            .with("officer_role", e.officerRole()));
    spans.begin(new Holding(e.caseId(), e.allocatedOn(), e.yos(), e.officerId(), e.officerRole()));
  }

  void planningDue(TransferPlanningDue e) {
    tables.put(
        of(e.caseId())
            .with("planning_due_on", e.dueOn())
            .first("attains_18_on", e.attains18On())
            .first("opened_on", e.openedOn())
            .first("yos", e.yos())
            .first("nation", e.nation()));
  }

  void transferAgeReached(TransferAgeReached e) {
    tables.put(of(e.caseId()).with("reached_18_on", e.reachedOn()));
  }

  void responsibilityMoved(ResponsibilityMoved e) {
    tables.put(
        of(e.caseId())
            .with("yos", e.yos())
            .with("home_local_authority", e.homeLocalAuthority())
            .with("officer_id", e.officerId())
            .with("officer_role", null)
            .with("responsible", e.to()));
    if (e.reason().equals(TRANSFER)) {
      spans.end(e.caseId(), e.movedOn());
    } else {
      spans.begin(new Holding(e.caseId(), e.movedOn(), e.yos(), e.officerId(), null));
    }
  }

  /** The closing day is the last on which the case was held. */
  void closed(CaseClosed e) {
    tables.put(
        of(e.caseId())
            .with("closed_on", e.closedOn())
            .with("close_reason", e.reason())
            .with("responsible", null));
    spans.end(e.caseId(), e.closedOn().plusDays(1));
  }

  private static Fact of(UUID caseId) {
    return Fact.of("case_fact", "case_id", caseId);
  }

  private static Fact orders(Fact fact, List<OrderFacts> orders) {
    var types = orders.stream().map(OrderFacts::type).distinct().sorted().toArray(String[]::new);
    var ends = orders.stream().map(OrderFacts::endsOn).filter(Objects::nonNull);
    return fact.with("order_types", types)
        .with("order_ends_on", ends.max(naturalOrder()).orElse(null));
  }

  private static Fact risk(Fact fact, RiskFacts risk) {
    return risk == null
        ? fact
        : fact.with("assessed_on", risk.assessedOn())
            .with("rosh", risk.rosh())
            .with("safety_and_wellbeing", risk.safetyAndWellbeing())
            .with("likelihood_of_reoffending", risk.likelihoodOfReoffending())
            .with("mappa_level", risk.mappa() == null ? null : risk.mappa().level());
  }

  private void riskFrom(LocalDate from, UUID caseId, RiskFacts risk) {
    if (risk != null) {
      jdbi.useHandle(
          h ->
              h.execute(
                  """
                  insert into risk_fact (case_id, from_on, rosh) values (?, ?, ?)
                  on conflict (case_id, from_on) do update set rosh = excluded.rosh
                  """,
                  caseId,
                  from,
                  risk.rosh()));
    }
  }
}
