package org.y2a.cases.oversight;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What managers were asked to countersign and what they returned, with their words. */
@Singleton
class OversightRecords {
  private final PersonalTables tables;

  OversightRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord submissions() {
    return tables.deleted("submission", OF_CASE);
  }
}
