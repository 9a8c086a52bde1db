package org.y2a.cases.child;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeDomain;
import org.y2a.cases.code.Codes;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** What was wrong or is new about a child; what is left out stays. Lists are sent whole. */
public record Correction(
    @NotNull
        @Schema(examples = "DATA_ENTRY_ERROR", description = "Code of the list CORRECTION_REASON")
        String reasonCode,
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    Sex sex,
    String gender,
    String ethnicity,
    String firstLanguage,
    Boolean interpreterNeeded,
    String pncId,
    @Schema(examples = "SF88/123K", description = "Kept as NNNNNN/YYD or SFYY/N…D")
        String croNumber,
    @Schema(examples = "X123456") String crn,
    @Schema(examples = "A1234BC") String prisonNumber,
    @Size(max = 50) List<@NotNull @Valid FormerName> formerNames,
    @Size(max = 50) List<@NotNull String> communicationNeeds,
    @Size(max = 100) List<@NotNull @Valid LookedAfter> lookedAfter,
    @Size(max = 100)
        @Schema(
            description =
                "Must include where the child lives now, without an end: its local authority is the"
                    + " child's home")
        List<@NotNull @Valid Address> addresses,
    @Schema(description = "What is no longer known") List<@NotNull ChildField> remove)
    implements CheckedRequest {

  /** To what a system sent of a child; when born and where at home are corrected on their own. */
  public static Correction of(String reasonCode, ChildDetails sent) {
    return new Correction(
        reasonCode,
        sent.givenName(),
        sent.familyName(),
        null,
        sent.sex(),
        null,
        sent.ethnicity(),
        null,
        null,
        sent.pncId(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Override
  public void check(Checks checks) {
    Codes.check(checks, CodeDomain.CORRECTION_REASON, "reasonCode", reasonCode);
    ChildDetails.checkName(checks, "givenName", givenName);
    ChildDetails.checkName(checks, "familyName", familyName);
    checks.that(
        dateOfBirth == null || !dateOfBirth.isAfter(checks.today()),
        "dateOfBirth",
        "NOT_IN_FUTURE",
        "Nobody is born in the future");
    Codes.check(checks, CodeDomain.GENDER, "gender", gender);
    Codes.check(checks, CodeDomain.ETHNICITY, "ethnicity", ethnicity);
    Codes.check(checks, CodeDomain.LANGUAGE, "firstLanguage", firstLanguage);
    checkIdentifiers(checks);
    CorrectedLists.check(this, checks);
    checks.that(
        remove == null || remove.stream().allMatch(f -> f == null || f.isOptional()),
        "remove",
        "REQUIRED",
        "A child has a name, a date of birth, a sex as recorded and a home");
  }

  private void checkIdentifiers(Checks checks) {
    checks.that(
        pncId == null || PncId.parse(pncId).isPresent(),
        "pncId",
        "PNC_ID",
        "Not a PNC id: year, serial and the check letter that belongs to them");
    checks.that(
        croNumber == null || CroNumber.parse(croNumber).isPresent(),
        "croNumber",
        "CRO_NUMBER",
        "Not a CRO number: serial, year and the check letter that belongs to them");
    checks.that(crn == null || Crn.parse(crn).isPresent(), "crn", "CRN", "A letter and six digits");
    checks.that(
        prisonNumber == null || PrisonNumber.parse(prisonNumber).isPresent(),
        "prisonNumber",
        "PRISON_NUMBER",
        "A letter, four digits and two letters");
  }

  /** What differs from a record, in canonical form; removed values are empty. */
  Map<ChildField, Optional<Object>> changesOf(ChildRecord before) {
    Map<ChildField, Optional<Object>> changes = new EnumMap<>(ChildField.class);
    if (remove != null) {
      remove.forEach(
          field -> changes.put(field, field.isList() ? Optional.of(List.of()) : Optional.empty()));
    }
    for (ChildField field : ChildField.values()) {
      Object wanted = wanted(field);
      if (wanted != null) {
        changes.put(field, Optional.of(wanted));
      }
    }
    changes
        .entrySet()
        .removeIf(e -> Optional.ofNullable(before.get(e.getKey())).equals(e.getValue()));
    return changes;
  }

  private Object wanted(ChildField field) {
    return switch (field) {
      case GIVEN_NAME -> givenName == null ? null : givenName.strip();
      case FAMILY_NAME -> familyName == null ? null : familyName.strip();
      case DATE_OF_BIRTH -> dateOfBirth;
      case SEX -> sex;
      case GENDER -> gender;
      case ETHNICITY -> ethnicity;
      case FIRST_LANGUAGE -> firstLanguage;
      case INTERPRETER_NEEDED -> interpreterNeeded;
      case PNC_ID -> pncId == null ? null : PncId.parse(pncId).orElseThrow().value();
      case CRO_NUMBER ->
          croNumber == null ? null : CroNumber.parse(croNumber).orElseThrow().value();
      case CRN -> crn == null ? null : Crn.parse(crn).orElseThrow().value();
      case PRISON_NUMBER ->
          prisonNumber == null ? null : PrisonNumber.parse(prisonNumber).orElseThrow().value();
      case FORMER_NAMES -> CorrectedLists.names(formerNames);
      case COMMUNICATION_NEEDS -> CorrectedLists.needs(communicationNeeds);
      case LOOKED_AFTER -> CorrectedLists.lookedAfter(lookedAfter);
      case ADDRESSES -> CorrectedLists.addresses(addresses);
      case HOME_LOCAL_AUTHORITY -> CorrectedLists.home(addresses);
    };
  }

  @Override
  public String toString() {
    return "Correction[withheld]";
  }
}
