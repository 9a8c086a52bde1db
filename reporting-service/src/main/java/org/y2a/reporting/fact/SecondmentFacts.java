package org.y2a.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.contracts.secondments.ContractEnded;
import org.y2a.contracts.secondments.OfficerRegistered;

/** What the secondment side tells about officers and their contracts. */
@ApplicationScoped
class SecondmentFacts {
  private final FactTables tables;

  SecondmentFacts(FactTables tables) {
    this.tables = tables;
  }

  void registered(OfficerRegistered e) {
    tables.put(
        Fact.of("officer_fact", "officer_id", e.officerId())
            .with("role", e.role())
            .with("band", e.band())
            .with("home_pdu", e.homePdu()));
  }

  void activated(ContractActivated e) {
    tables.put(
        Fact.of("contract_fact", "contract_id", e.contractId())
            .with("officer_id", e.officerId())
            .with("yos", e.yos())
            .with("band", e.band())
            .with("fte", e.fte())
            .with("starts_on", e.startsOn())
            .with("ends_on", e.endsOn()));
  }

  void ended(ContractEnded e) {
    tables.put(
        Fact.of("contract_fact", "contract_id", e.contractId())
            .with("officer_id", e.officerId())
            .with("yos", e.yos())
            .with("ended_on", e.endedOn()));
  }
}
