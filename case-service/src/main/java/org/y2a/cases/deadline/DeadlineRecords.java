package org.y2a.cases.deadline;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What was owed in a case. */
@Singleton
class DeadlineRecords {
  private final PersonalTables tables;

  DeadlineRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord deadlines() {
    return tables.deleted("deadline", OF_CASE);
  }
}
