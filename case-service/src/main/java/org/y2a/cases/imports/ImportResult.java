package org.y2a.cases.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.UUID;
import org.y2a.kit.problem.FieldError;

/** What became of a line; yos and yosReference only where they could be read. */
@JsonInclude(Include.NON_NULL)
public record ImportResult(
    long line,
    String yos,
    String yosReference,
    Outcome outcome,
    UUID caseId,
    List<FieldError> findings) {

  /** What became of a line. */
  public enum Outcome {
    CREATED,
    UNCHANGED,
    UPDATED,
    REFUSED
  }

  static ImportResult landed(ImportRow row, Outcome outcome, UUID caseId) {
    return of(row, outcome, caseId, null);
  }

  static ImportResult refused(ImportRow row) {
    return of(row, Outcome.REFUSED, null, row.findings());
  }

  private static ImportResult of(
      ImportRow row, Outcome outcome, UUID caseId, List<FieldError> findings) {
    return new ImportResult(
        row.line().number(),
        row.reference().map(ImportRow.Reference::yos).orElse(null),
        row.reference().map(ImportRow.Reference::value).orElse(null),
        outcome,
        caseId,
        findings);
  }
}
