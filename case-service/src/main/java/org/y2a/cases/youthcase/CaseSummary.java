package org.y2a.cases.youthcase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.contracts.RiskLevel;

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
    String officerId,
    RiskLevel rosh,
    @Schema(description = "From 0 to 1, how near the name is; only with a search by name")
        BigDecimal score) {

  @Override
  public String toString() {
    return "CaseSummary[" + caseId + "]";
  }
}
