package org.y2a.cases.transfer;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What is held of moves between services: the home, the reason, the reference. */
@Singleton
class TransferRecords {
  private final PersonalTables tables;

  TransferRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord yosTransfers() {
    return tables.deleted("yos_transfer", OF_CASE);
  }
}
