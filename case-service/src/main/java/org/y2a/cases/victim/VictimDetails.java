package org.y2a.cases.victim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** A victim as callers write it and read it. */
@JsonInclude(Include.NON_NULL)
public record VictimDetails(
    @Schema(readOnly = true) UUID victimId,
    @Schema(description = "The offence that was committed against them") UUID offenceId,
    @NotNull VictimWish wish,
    @Schema(description = "When they were asked for their wish") LocalDate askedOn,
    @Valid @Schema(description = "Shown when one victim is read, not in lists")
        VictimContact contact)
    implements CheckedRequest {

  static VictimDetails of(Victim victim) {
    return of(victim, Optional.empty());
  }

  static VictimDetails of(Victim victim, Optional<VictimContact> contact) {
    return new VictimDetails(
        victim.victimId(),
        victim.offenceId().orElse(null),
        victim.wish(),
        victim.askedOn().orElse(null),
        contact.orElse(null));
  }

  @Override
  public void check(Checks checks) {
    checks.that(
        wish == null || (wish == VictimWish.NOT_ASKED) == (askedOn == null),
        "askedOn",
        "WHEN_ASKED",
        "The day on which the victim was asked, when they were and only then");
    checks.that(
        askedOn == null || !askedOn.isAfter(checks.today()),
        "askedOn",
        "NOT_IN_FUTURE",
        "Nobody has been asked in the future");
    if (contact != null) {
      contact.check(checks.at("contact"));
    }
  }

  Victim victim(UUID id) {
    return new Victim(id, Optional.ofNullable(offenceId), wish, Optional.ofNullable(askedOn));
  }
}
