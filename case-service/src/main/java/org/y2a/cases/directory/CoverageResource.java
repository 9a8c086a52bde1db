package org.y2a.cases.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.directory.Coverage;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.security.Roles;

@Path("/v1/directory/local-authorities/{gss}/coverage")
@Tag(name = "Directory")
public class CoverageResource {
  private static final int LONGEST_REASON = 200;

  private final CoverageCorrections corrections;

  CoverageResource(CoverageCorrections corrections) {
    this.corrections = corrections;
  }

  public record CoverageCorrection(
      @NotNull @Schema(examples = "WPTGWT") String pdu,
      @NotNull LocalDate validFrom,
      @NotBlank @Size(max = LONGEST_REASON) String reason) {}

  @PUT
  @RolesAllowed(Roles.PLATFORM_OPS)
  @Idempotent
  @Operation(
      summary = "Correct which probation delivery unit covers an authority, from a day on",
      description = "A second correction from the same day replaces the first.")
  public Coverage correctCoverage(@RestPath String gss, CoverageCorrection correction) {
    return corrections.correct(gss, correction.pdu(), correction.validFrom(), correction.reason());
  }
}
