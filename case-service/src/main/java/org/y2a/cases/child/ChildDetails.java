package org.y2a.cases.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeDomain;
import org.y2a.cases.code.Codes;
import org.y2a.cases.directory.ServiceDirectory;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** A child as callers write it and read it. */
@JsonInclude(Include.NON_NULL)
public record ChildDetails(
    @Schema(readOnly = true) UUID childId,
    @Schema(description = "Left out for a child of one name, which is the family name")
        String givenName,
    @NotNull String familyName,
    @NotNull LocalDate dateOfBirth,
    @Schema(defaultValue = "NOT_KNOWN") Sex sex,
    @Schema(examples = "W1", description = "Code of the list ETHNICITY") String ethnicity,
    @Schema(examples = "2002/0073319Z", description = "Any usual form; kept as YYYY/NNNNNNND")
        String pncId,
    @NotNull @Schema(examples = "E10000012", description = "GSS code") String homeLocalAuthority)
    implements CheckedRequest {
  public static ChildDetails of(Child child) {
    return new ChildDetails(
        child.childId(),
        child.name().given().orElse(null),
        child.name().family(),
        child.dateOfBirth(),
        child.sex(),
        child.ethnicity().orElse(null),
        child.pncId().map(PncId::value).orElse(null),
        child.homeLocalAuthority());
  }

  @Override
  public void check(Checks checks) {
    checkName(checks, "givenName", givenName);
    checkName(checks, "familyName", familyName);
    checks.that(
        dateOfBirth == null || !dateOfBirth.isAfter(checks.today()),
        "dateOfBirth",
        "NOT_IN_FUTURE",
        "Nobody is born in the future");
    Codes.check(checks, CodeDomain.ETHNICITY, "ethnicity", ethnicity);
    checks.that(
        pncId == null || PncId.parse(pncId).isPresent(),
        "pncId",
        "PNC_ID",
        "Not a PNC id: year, serial and the check letter that belongs to them");
    checks.that(
        homeLocalAuthority == null || ServiceDirectory.known().isLocalAuthority(homeLocalAuthority),
        "homeLocalAuthority",
        "KNOWN",
        "Not a local authority of England or Wales by its GSS code");
  }

  static void checkName(Checks checks, String field, String part) {
    checks.that(
        part == null || PersonName.fits(part),
        field,
        "NAME",
        "1 to 100 characters without control characters");
  }

  /** A new child with these details; call only when they have been checked. */
  public Child child(TimeOrderedIds ids) {
    return new Child(
        ids.next(),
        new PersonName(Optional.ofNullable(givenName), familyName),
        dateOfBirth,
        sex == null ? Sex.NOT_KNOWN : sex,
        Optional.ofNullable(ethnicity),
        Optional.ofNullable(pncId).flatMap(PncId::parse),
        homeLocalAuthority);
  }

  @Override
  public String toString() {
    return "ChildDetails[withheld]";
  }
}
