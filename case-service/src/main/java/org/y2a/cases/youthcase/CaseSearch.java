package org.y2a.cases.youthcase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.child.PersonName;
import org.y2a.cases.child.PncId;
import org.y2a.cases.officer.OfficerId;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;

/** What a caller knows of the cases wanted; what is left out does not matter. */
public record CaseSearch(
    String yosReference,
    String officerId,
    String status,
    String familyName,
    LocalDate dateOfBirth,
    String pncId,
    String after,
    Integer limit)
    implements CheckedRequest {

  @Override
  public void check(Checks checks) {
    checks.that(
        familyName == null || PersonName.fits(familyName),
        "familyName",
        "NAME",
        "1 to 100 characters without control characters");
    checks.that(
        pncId == null || PncId.parse(pncId).isPresent(),
        "pncId",
        "PNC_ID",
        "Not a PNC id: year, serial and the check letter that belongs to them");
    checks.that(
        officerId == null || OfficerId.isOne(officerId),
        "officerId",
        "OFFICER_ID",
        "Not an officer's identifier");
  }

  CaseCriteria criteria() {
    return new CaseCriteria(
        Optional.ofNullable(yosReference)
            .map(text -> YosReference.parse(text).orElseThrow(() -> invalid("yosReference"))),
        Optional.ofNullable(officerId),
        Optional.ofNullable(status).map(CaseSearch::status),
        Optional.ofNullable(familyName).map(String::strip),
        Optional.ofNullable(dateOfBirth),
        Optional.ofNullable(pncId).flatMap(PncId::parse),
        Optional.ofNullable(after).map(CaseSearch::cursor),
        Page.limit(limit));
  }

  private static CaseStatus status(String text) {
    return Arrays.stream(CaseStatus.values())
        .filter(status -> status.name().equals(text))
        .findFirst()
        .orElseThrow(() -> invalid("status"));
  }

  private static UUID cursor(String after) {
    try {
      return UUID.fromString(Cursor.decode(after, 1).getFirst());
    } catch (IllegalArgumentException e) {
      throw invalid("after");
    }
  }

  private static Problem invalid(String field) {
    return Problem.invalid(new FieldError(field, "KNOWN", "Not a value of the expected kind"));
  }

  @Override
  public String toString() {
    return "CaseSearch[withheld]";
  }
}
