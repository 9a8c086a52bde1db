package org.y2a.cases.youthcase;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.child.PersonName;
import org.y2a.cases.child.PncId;
import org.y2a.cases.officer.OfficerId;
import org.y2a.contracts.RiskLevel;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.Page;

/** What a caller knows of the cases wanted; what is left out does not matter. */
public record CaseSearch(
    String yosReference,
    String officerId,
    String status,
    @Schema(description = "Compared whole, without regard to case") String familyName,
    LocalDate dateOfBirth,
    String pncId,
    @Schema(description = "Given and family names in any order, script and near spelling")
        String name,
    @Schema(description = "A case id, the service's reference or a PNC id") String identifier,
    @Schema(examples = "essex") String yos,
    @Schema(description = "Levels of risk of serious harm by the latest assessment")
        List<@NotNull RiskLevel> rosh,
    @Schema(description = "Planning for 18 or the 18th birthday falls on or after it")
        LocalDate dueFrom,
    @Schema(description = "Planning for 18 or the 18th birthday falls on or before it")
        LocalDate dueTo,
    String after,
    Integer limit)
    implements CheckedRequest {

  /** What may stand in an address. */
  static CaseSearch listed(
      String yosReference, String officerId, String status, String after, Integer limit) {
    return new CaseSearch(
        yosReference,
        officerId,
        status,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        after,
        limit);
  }

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
    checks.that(
        name == null || SearchedName.fits(name),
        "name",
        "NAME",
        "2 to 200 characters without control characters, with a letter or digit among them");
    checks.that(
        identifier == null || SearchedIdentifier.fits(identifier),
        "identifier",
        "IDENTIFIER",
        "Not a case id, a service's reference or a PNC id");
    checks.that(
        dueFrom == null || dueTo == null || !dueTo.isBefore(dueFrom),
        "dueTo",
        "NOT_BEFORE_FROM",
        "Not before dueFrom");
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
        Optional.ofNullable(name).map(String::strip),
        Optional.ofNullable(identifier).map(SearchedIdentifier::of),
        Optional.ofNullable(yos),
        rosh == null ? List.of() : rosh,
        DueRange.of(dueFrom, dueTo),
        Optional.ofNullable(after).map(text -> Place.decode(text, name != null)),
        Page.limit(limit));
  }

  private static CaseStatus status(String text) {
    return Arrays.stream(CaseStatus.values())
        .filter(status -> status.name().equals(text))
        .findFirst()
        .orElseThrow(() -> invalid("status"));
  }

  private static Problem invalid(String field) {
    return Problem.invalid(new FieldError(field, "KNOWN", "Not a value of the expected kind"));
  }

  @Override
  public String toString() {
    return "CaseSearch[withheld]";
  }
}
