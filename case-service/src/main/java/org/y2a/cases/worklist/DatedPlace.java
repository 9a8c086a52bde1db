package org.y2a.cases.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;

/** Where a list by day goes on. */
record DatedPlace(LocalDate on, UUID id, String kind) {

  String encode() {
    return Cursor.encode(on.toString(), id.toString(), kind);
  }

  static DatedPlace decode(String cursor) {
    List<String> parts = Cursor.decode(cursor, 3);
    try {
      return new DatedPlace(
          LocalDate.parse(parts.get(0)), UUID.fromString(parts.get(1)), parts.get(2));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.invalid(new FieldError("after", "CURSOR", "Not a cursor from an earlier page"));
    }
  }
}
