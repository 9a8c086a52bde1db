package org.y2a.cases.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.directory.ServiceDirectory;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** The request to offer a case to another service. */
public record YosTransferOfferRequest(
    @NotNull @Schema(examples = "kent") String toYos,
    @NotNull @Schema(examples = "E10000016") String homeLocalAuthority,
    @NotNull @Schema(examples = "CHILD_MOVED_HOME") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        String reason,
    @NotNull @Schema(description = "The day from which the other service is to be responsible")
        LocalDate transferOn)
    implements CheckedRequest {
  private static final int FURTHEST_DAYS = 366;

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
        transferOn == null || !transferOn.isBefore(checks.today()),
        "transferOn",
        "NOT_IN_PAST",
        "Responsibility cannot move before it is accepted");
    checks.that(
        transferOn == null || !transferOn.isAfter(checks.today().plusDays(FURTHEST_DAYS)),
        "transferOn",
        "WITHIN_A_YEAR",
        "At most a year ahead");
  }

  YosTransferOffer offer() {
    return new YosTransferOffer(toYos, homeLocalAuthority, reason, transferOn);
  }
}
