package org.y2a.directory;

import java.time.LocalDate;

/** Something in the directory that is true for a time. */
public interface Dated {
  Validity validity();

  default boolean validOn(LocalDate date) {
    return validity().covers(date);
  }
}
