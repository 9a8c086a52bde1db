package org.y2a.cases.contact;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What is held of contacts, absences and enforcement. */
@Singleton
class ContactRecords {
  private final PersonalTables tables;

  ContactRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord appointments() {
    return tables.deleted("appointment", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord missingEpisodes() {
    return tables.deleted("missing_episode", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord enforcementSteps() {
    return tables.deleted("enforcement_step", OF_CASE);
  }
}
