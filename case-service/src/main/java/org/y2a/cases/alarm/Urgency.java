package org.y2a.cases.alarm;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;

/**
 * Where a case stands in the list: by MAPPA level, then risk of serious harm, both the highest
 * first and 0 for none, then the age of the gap.
 */
record Urgency(int mappaLevel, int roshRank, Instant since, UUID caseId) {
  private static final int PARTS = 4;

  String cursor() {
    return Cursor.encode(
        Integer.toString(mappaLevel),
        Integer.toString(roshRank),
        since.toString(),
        caseId.toString());
  }

  static Urgency at(String cursor) {
    List<String> parts = Cursor.decode(cursor, PARTS);
    try {
      return new Urgency(
          Integer.parseInt(parts.get(0)),
          Integer.parseInt(parts.get(1)),
          Instant.parse(parts.get(2)),
          UUID.fromString(parts.get(3)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.invalid(new FieldError("after", "CURSOR", "Not a cursor from an earlier page"));
    }
  }
}
