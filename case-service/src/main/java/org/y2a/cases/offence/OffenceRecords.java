package org.y2a.cases.offence;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What is held of offences. */
@Singleton
class OffenceRecords {
  private final PersonalTables tables;

  OffenceRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord offences() {
    return tables.deleted("offence", OF_CASE);
  }
}
