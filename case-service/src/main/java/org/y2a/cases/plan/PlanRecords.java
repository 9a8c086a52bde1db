package org.y2a.cases.plan;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What is held of plans, the text of objectives included. */
@Singleton
class PlanRecords {
  private static final String OF_PLAN =
      "plan_id in (select plan_id from plan where " + OF_CASE + ")";

  private final PersonalTables tables;

  PlanRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord plans() {
    return tables.deleted("plan", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord objectives() {
    return tables.deleted("plan_objective", OF_PLAN);
  }

  @Produces
  @Singleton
  PersonalRecord reviews() {
    return tables.deleted("plan_review", OF_PLAN);
  }
}
