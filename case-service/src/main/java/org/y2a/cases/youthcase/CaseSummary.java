package org.y2a.cases.youthcase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.UUID;

/** A case in a list. */
@JsonInclude(Include.NON_NULL)
public record CaseSummary(
    UUID caseId,
    String yos,
    String yosReference,
    CaseStatus status,
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    LocalDate openedOn,
    LocalDate planningDueOn,
    LocalDate attains18On,
    String officerId) {

  @Override
  public String toString() {
    return "CaseSummary[" + caseId + "]";
  }
}
