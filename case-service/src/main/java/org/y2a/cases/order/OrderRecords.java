package org.y2a.cases.order;

import static org.y2a.cases.retention.PersonalTables.OF_CASE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.cases.retention.PersonalRecord;
import org.y2a.cases.retention.PersonalTables;

/** What is held of orders besides the orders themselves. */
@Singleton
class OrderRecords {
  private final PersonalTables tables;

  OrderRecords(PersonalTables tables) {
    this.tables = tables;
  }

  @Produces
  @Singleton
  PersonalRecord requirements() {
    return tables.deleted("order_requirement", OF_CASE);
  }

  @Produces
  @Singleton
  PersonalRecord events() {
    return tables.deleted("order_event", OF_CASE);
  }
}
