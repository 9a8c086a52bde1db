package org.y2a.cases.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.RiskLevel;

/** A case as the officer who holds it sees it in their list. */
@JsonInclude(Include.NON_NULL)
public record HeldCase(
    UUID caseId,
    String yosReference,
    String givenName,
    String familyName,
    RiskLevel rosh,
    LocalDate planningDueOn,
    LocalDate attains18On,
    LocalDate lastOrderEndsOn,
    Instant heldSince) {

  @Override
  public String toString() {
    return "HeldCase[" + caseId + "]";
  }
}
