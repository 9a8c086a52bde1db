package org.y2a.cases.youthcase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;

/** Where a list of cases goes on; by score where it is ranked. */
record Place(Optional<BigDecimal> score, UUID caseId) {

  static Place of(CaseSummary last) {
    return new Place(Optional.ofNullable(last.score()), last.caseId());
  }

  String encode() {
    return score
        .map(s -> Cursor.encode(s.toPlainString(), caseId.toString()))
        .orElseGet(() -> Cursor.encode(caseId.toString()));
  }

  static Place decode(String cursor, boolean ranked) {
    List<String> parts = Cursor.decode(cursor, ranked ? 2 : 1);
    try {
      return new Place(
          ranked ? Optional.of(new BigDecimal(parts.getFirst())) : Optional.empty(),
          UUID.fromString(parts.getLast()));
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(new FieldError("after", "CURSOR", "Not a cursor from an earlier page"));
    }
  }
}
