package org.y2a.cases.custody;

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

/** A spell in custody as callers write it and read it. */
@JsonInclude(Include.NON_NULL)
public record CustodyDetails(
    @Schema(readOnly = true) UUID spellId,
    @Schema(description = "The order that is served; left out on remand") UUID orderId,
    @NotNull @Schema(examples = "WETHERBY") String establishment,
    @NotNull LocalDate admittedOn,
    LocalDate earliestReleaseOn,
    LocalDate conditionalReleaseOn,
    @Schema(description = "Day of release or of the move elsewhere; left out while it lasts")
        LocalDate releasedOn)
    implements CheckedRequest {

  static CustodyDetails of(CustodySpell spell) {
    return new CustodyDetails(
        spell.spellId(),
        spell.orderId().orElse(null),
        spell.establishment(),
        spell.admittedOn(),
        spell.earliestReleaseOn().orElse(null),
        spell.conditionalReleaseOn().orElse(null),
        spell.releasedOn().orElse(null));
  }

  @Override
  public void check(Checks checks) {
    ListedCodes.check(checks, CodeList.ESTABLISHMENT, establishment, "establishment", admittedOn);
    inThePast(checks, admittedOn, "admittedOn");
    inThePast(checks, releasedOn, "releasedOn");
    fromAdmission(checks, earliestReleaseOn, "earliestReleaseOn");
    fromAdmission(checks, conditionalReleaseOn, "conditionalReleaseOn");
    fromAdmission(checks, releasedOn, "releasedOn");
  }

  private static void inThePast(Checks checks, LocalDate day, String field) {
    checks.that(
        day == null || !day.isAfter(checks.today()),
        field,
        "NOT_IN_FUTURE",
        "It can be recorded once it has happened");
  }

  private void fromAdmission(Checks checks, LocalDate day, String field) {
    checks.that(
        day == null || admittedOn == null || !day.isBefore(admittedOn),
        field,
        "NOT_BEFORE_ADMISSION",
        "Nobody is released before they are admitted");
  }

  CustodySpell spell(UUID id) {
    return new CustodySpell(
        id,
        Optional.ofNullable(orderId),
        establishment,
        admittedOn,
        Optional.ofNullable(earliestReleaseOn),
        Optional.ofNullable(conditionalReleaseOn),
        Optional.ofNullable(releasedOn));
  }
}
