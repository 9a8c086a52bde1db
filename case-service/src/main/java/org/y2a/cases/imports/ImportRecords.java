package org.y2a.cases.imports;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** Rows of imports stay as results, without what could tell whose they were. */
@Singleton
class ImportRecords {
  private final PersonalTables tables;

  ImportRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord importRows() {
    return tables.overwritten(
        "case_import_row", OF_CASE, "yos_reference = null, content_hash = ''");
  }
}
