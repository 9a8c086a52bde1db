package org.y2a.cases.offence;

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

/** An offence as callers write it and read it. */
@JsonInclude(Include.NON_NULL)
public record OffenceDetails(
    @Schema(readOnly = true) UUID offenceId,
    @Schema(description = "The order made for it") UUID orderId,
    @NotNull
        @Schema(
            examples = "028/01",
            description = "Class and subclass of the Home Office offence classification")
        String code,
    @NotNull LocalDate committedFrom,
    @Schema(description = "Left out when it was committed on one day") LocalDate committedTo,
    @NotNull @Schema(examples = "DOMESTIC_BURGLARY") String category,
    @NotNull Integer gravity,
    @NotNull Boolean violent,
    @NotNull Boolean sexual)
    implements CheckedRequest {

  static OffenceDetails of(Offence offence) {
    return new OffenceDetails(
        offence.offenceId(),
        offence.orderId().orElse(null),
        offence.code(),
        offence.committedFrom(),
        offence.committedTo(),
        offence.category(),
        offence.gravity(),
        offence.violent(),
        offence.sexual());
  }

  @Override
  public void check(Checks checks) {
    checks.that(
        code == null || Offence.isCode(code),
        "code",
        "OFFENCE_CODE",
        "Three digits, a slash and two digits, as the Home Office classifies offences");
    checks.that(gravity == null || Offence.isGravity(gravity), "gravity", "BETWEEN", "From 1 to 8");
    ListedCodes.check(checks, CodeList.OFFENCE_CATEGORY, category, "category", committedFrom);
    inThePast(checks, committedFrom, "committedFrom");
    inThePast(checks, committedTo, "committedTo");
    checks.that(
        committedFrom == null || committedTo == null || !committedTo.isBefore(committedFrom),
        "committedTo",
        "NOT_BEFORE_START",
        "An offence cannot end before it began");
  }

  private static void inThePast(Checks checks, LocalDate day, String field) {
    checks.that(
        day == null || !day.isAfter(checks.today()),
        field,
        "NOT_IN_FUTURE",
        "An offence cannot have been committed in the future");
  }

  Offence offence(UUID id) {
    return new Offence(
        id,
        Optional.ofNullable(orderId),
        code,
        committedFrom,
        committedTo == null ? committedFrom : committedTo,
        category,
        gravity,
        violent,
        sexual);
  }
}
