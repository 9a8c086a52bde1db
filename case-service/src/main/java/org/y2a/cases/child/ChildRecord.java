package org.y2a.cases.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that is held about a child as a person.
 *
 * @param mergedInto the record that has absorbed this one; null unless merged
 */
@JsonInclude(Include.NON_NULL)
public record ChildRecord(
    UUID childId,
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    Sex sex,
    String gender,
    String ethnicity,
    String firstLanguage,
    Boolean interpreterNeeded,
    String pncId,
    String croNumber,
    String crn,
    String prisonNumber,
    @Schema(description = "Where the child lives: decides service and probation delivery unit")
        String homeLocalAuthority,
    List<FormerName> formerNames,
    List<String> communicationNeeds,
    List<LookedAfter> lookedAfter,
    List<Address> addresses,
    UUID mergedInto) {

  /** The value under a code; null when nothing is known. */
  public Object get(ChildField field) {
    return switch (field) {
      case GIVEN_NAME -> givenName;
      case FAMILY_NAME -> familyName;
      case DATE_OF_BIRTH -> dateOfBirth;
      case SEX -> sex;
      case GENDER -> gender;
      case ETHNICITY -> ethnicity;
      case FIRST_LANGUAGE -> firstLanguage;
      case INTERPRETER_NEEDED -> interpreterNeeded;
      case PNC_ID -> pncId;
      case CRO_NUMBER -> croNumber;
      case CRN -> crn;
      case PRISON_NUMBER -> prisonNumber;
      case FORMER_NAMES -> formerNames;
      case COMMUNICATION_NEEDS -> communicationNeeds;
      case LOOKED_AFTER -> lookedAfter;
      case ADDRESSES -> addresses;
      case HOME_LOCAL_AUTHORITY -> homeLocalAuthority;
    };
  }

  ChildRecord withLists(
      List<FormerName> names, List<String> needs, List<LookedAfter> spells, List<Address> where) {
    return new ChildRecord(
        childId,
        givenName,
        familyName,
        dateOfBirth,
        sex,
        gender,
        ethnicity,
        firstLanguage,
        interpreterNeeded,
        pncId,
        croNumber,
        crn,
        prisonNumber,
        homeLocalAuthority,
        names,
        needs,
        spells,
        where,
        mergedInto);
  }

  @Override
  public String toString() {
    return "ChildRecord[" + childId + "]";
  }
}
