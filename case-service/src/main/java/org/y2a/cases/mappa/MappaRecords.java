package org.y2a.cases.mappa;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What is held of public protection arrangements. */
@Singleton
class MappaRecords {
  private final PersonalTables tables;

  MappaRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord registrations() {
    return tables.deleted("mappa_registration", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord panels() {
    return tables.deleted(
        "mappa_panel",
        "registration_id in (select registration_id from mappa_registration where "
            + OF_CASE
            + ")");
  }
}
