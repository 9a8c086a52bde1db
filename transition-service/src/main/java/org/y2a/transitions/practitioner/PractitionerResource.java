package org.y2a.transitions.practitioner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.security.Roles;

@Path("/v1/practitioners")
@Tag(name = "Practitioners")
public class PractitionerResource {
  private final Practitioners practitioners;

  PractitionerResource(Practitioners practitioners) {
    this.practitioners = practitioners;
  }

  @Schema(examples = "{\"pdu\": \"N56ESXN\"}")
  public record PractitionerEntry(@NotBlank String pdu) {}

  @PUT
  @Path("/{practitionerId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PROBATION_MANAGER, Roles.INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Register a practitioner with a delivery unit",
      description =
          "By the manager of that unit, or an integration. Again with another unit: moved.")
  public Practitioner registerPractitioner(
      @Pattern(regexp = OfficerId.PATTERN, message = OfficerId.MESSAGE) String practitionerId,
      PractitionerEntry entry) {
    return practitioners.enter(new Practitioner(practitionerId, entry.pdu()));
  }
}
