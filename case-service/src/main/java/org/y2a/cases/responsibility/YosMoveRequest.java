package org.y2a.cases.responsibility;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.directory.ServiceDirectory;
import org.y2a.cases.officer.OfficerId;
import org.y2a.cases.youthcase.YosReference;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** The request to give a case to another service. */
public record YosMoveRequest(
    @NotNull @Schema(examples = "kent") String toYos,
    @NotNull @Schema(examples = "E10000016") String homeLocalAuthority,
    @NotNull LocalDate movedOn,
    @Schema(description = "The receiving service's own reference; the present one if left out")
        String yosReference,
    String officerId)
    implements CheckedRequest {

  @Override
  public void check(Checks checks) {
    checks.that(
        toYos == null || ServiceDirectory.known().isService(toYos),
        "toYos",
        "KNOWN",
        "Not a youth offending service of the directory");
    checks.that(
        homeLocalAuthority == null || ServiceDirectory.known().isLocalAuthority(homeLocalAuthority),
        "homeLocalAuthority",
        "KNOWN",
        "Not a local authority of England or Wales by its GSS code");
    checks.that(
        movedOn == null || !movedOn.isAfter(checks.today()),
        "movedOn",
        "NOT_IN_FUTURE",
        "A move can be recorded once it has happened");
    checks.that(
        yosReference == null || YosReference.parse(yosReference).isPresent(),
        "yosReference",
        "YOS_REFERENCE",
        "1 to 40 letters, digits, / . _ or -, starting with a letter or digit");
    checks.that(
        officerId == null || OfficerId.isOne(officerId),
        "officerId",
        "OFFICER_ID",
        "Not an officer's identifier");
  }

  YosMove move() {
    return new YosMove(
        toYos,
        homeLocalAuthority,
        movedOn,
        Optional.ofNullable(yosReference).flatMap(YosReference::parse),
        Optional.ofNullable(officerId));
  }
}
