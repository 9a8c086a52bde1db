package org.y2a.directory;

import java.time.LocalDate;

/**
 * A bank holiday of England and Wales.
 *
 * @param substitute true when it stands in for a holiday that fell on a weekend
 */
public record BankHoliday(LocalDate date, String name, boolean substitute) {

  static BankHoliday read(ReferenceRow row) {
    return new BankHoliday(row.date("date"), row.text("name"), row.yesOrNo("substitute"));
  }
}
