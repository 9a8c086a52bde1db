package org.y2a.cases.victim;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What is held of victims, their contact details included: never a part of the child's file. */
@Singleton
class VictimRecords {
  private final PersonalTables tables;

  VictimRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord victims() {
    return tables.deletedOfOthers("victim", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord victimContacts() {
    return tables.deletedOfOthers(
        "victim_contact", "victim_id in (select victim_id from victim where " + OF_CASE + ")");
  }
}
