package org.y2a.secondments.contract;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.secondments.officer.OfficerId;
import org.y2a.secondments.service.KnownPlaces;

@Schema(
    examples =
        """
        {"officerId": "SEC-ESSEX-1", "yos": "essex", "fte": 0.5, "startsOn": "2026-04-01"}""")
record AgreedContract(
    @NotNull String officerId,
    @NotNull String yos,
    @NotNull @Schema(description = "0.1 to 1.0 in steps of 0.1") BigDecimal fte,
    @NotNull LocalDate startsOn,
    LocalDate endsOn)
    implements CheckedRequest {

  /** There are youth offending services since the Crime and Disorder Act 1998 came into force. */
  private static final LocalDate FIRST_SERVICES = LocalDate.of(2000, 4, 1);

  private static final int YEARS_AHEAD = 100;

  @Override
  public void check(Checks checks) {
    checks.that(
        officerId == null || OfficerId.isOne(officerId),
        "officerId",
        "OFFICER_ID",
        "Not an officer's identifier");
    checks.that(
        yos == null || KnownPlaces.isService(yos, checks.today()),
        "yos",
        "KNOWN",
        "Not a youth offending service of the directory");
    checks.that(fte == null || Fte.isOne(fte), "fte", "FTE", "Must be 0.1 to 1.0 in steps of 0.1");
    checkDay(checks, "startsOn", startsOn);
    checkDay(checks, "endsOn", endsOn);
    checks.that(
        startsOn == null || endsOn == null || !endsOn.isBefore(startsOn),
        "endsOn",
        "NOT_BEFORE_START",
        "A contract cannot end before it starts");
  }

  private static void checkDay(Checks checks, String field, LocalDate day) {
    checks.that(
        day == null
            || (!day.isBefore(FIRST_SERVICES)
                && day.isBefore(checks.today().plusYears(YEARS_AHEAD))),
        field,
        "PLAUSIBLE",
        "Must be a date from April 2000 on, within a hundred years");
  }

  Term term(int yearsByDefault) {
    return endsOn == null ? Term.ofYears(startsOn, yearsByDefault) : new Term(startsOn, endsOn);
  }
}
