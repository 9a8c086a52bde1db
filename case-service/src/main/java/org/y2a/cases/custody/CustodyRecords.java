package org.y2a.cases.custody;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What is held of custody. */
@Singleton
class CustodyRecords {
  private final PersonalTables tables;

  CustodyRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord custodySpells() {
    return tables.deleted("custody_spell", OF_CASE);
  }
}
