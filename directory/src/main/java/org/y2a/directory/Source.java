package org.y2a.directory;

import java.time.LocalDate;

/** Where the rows of one reference file come from. */
public record Source(String file, String source, LocalDate asOf, String licence, String caveats) {

  static Source read(ReferenceRow row) {
    return new Source(
        row.text("file"),
        row.text("source"),
        row.date("as_of"),
        row.text("licence"),
        row.text("caveats"));
  }
}
