package org.y2a.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Writes facts into their tables. */
@ApplicationScoped
class FactTables {
  private final Jdbi jdbi;

  FactTables(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(Fact fact) {
    jdbi.useHandle(h -> h.createUpdate(fact.upsert()).bindMap(fact.told()).execute());
  }
}
