package org.y2a.cases.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeList;
import org.y2a.cases.code.ListedCodes;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** A requirement of an order as callers write it and read it. */
@JsonInclude(Include.NON_NULL)
public record RequirementDetails(
    @Schema(readOnly = true) UUID requirementId,
    @NotNull @Schema(examples = "CURFEW") String type,
    @NotNull LocalDate startsOn,
    LocalDate endsOn,
    @Schema(description = "Left out while the requirement is to be done") LocalDate completedOn)
    implements CheckedRequest {

  static RequirementDetails of(Requirement requirement) {
    return new RequirementDetails(
        requirement.requirementId(),
        requirement.type(),
        requirement.startsOn(),
        requirement.endsOn().orElse(null),
        requirement.completedOn().orElse(null));
  }

  @Override
  public void check(Checks checks) {
    ListedCodes.check(checks, CodeList.REQUIREMENT_TYPE, type, "type", startsOn);
    checks.that(
        startsOn == null || endsOn == null || !endsOn.isBefore(startsOn),
        "endsOn",
        "NOT_BEFORE_START",
        "A requirement cannot end before it starts");
    checks.that(
        startsOn == null || completedOn == null || !completedOn.isBefore(startsOn),
        "completedOn",
        "NOT_BEFORE_START",
        "A requirement cannot be completed before it starts");
    checks.that(
        completedOn == null || !completedOn.isAfter(checks.today()),
        "completedOn",
        "NOT_IN_FUTURE",
        "A requirement cannot have been completed in the future");
  }

  Requirement requirement(UUID id, UUID orderId) {
    return new Requirement(
        id, orderId, type, startsOn, Optional.ofNullable(endsOn), Optional.ofNullable(completedOn));
  }
}
