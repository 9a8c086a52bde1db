package org.y2a.cases.alarm;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What alarms say of the risk in a case. */
@Singleton
class AlarmRecords {
  private final PersonalTables tables;

  AlarmRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord officerAlarms() {
    return tables.deleted("officer_alarm", OF_CASE);
  }
}
