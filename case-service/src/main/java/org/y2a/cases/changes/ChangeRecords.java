package org.y2a.cases.changes;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** The feed tells only that the case is gone, once it is. */
@Singleton
class ChangeRecords {
  private final PersonalTables tables;

  ChangeRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord caseChanges() {
    return tables.deleted("case_change", OF_CASE);
  }
}
