package org.y2a.transitions.practitioner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.security.Roles;
import org.y2a.transitions.transition.TransitionAnswers;
import org.y2a.transitions.transition.TransitionView;

@Path("/v1/transitions/{transitionId}/practitioner")
@Tag(name = "Practitioners")
public class NamingResource {
  private final Practitioners practitioners;
  private final TransitionAnswers answers;

  NamingResource(Practitioners practitioners, TransitionAnswers answers) {
    this.practitioners = practitioners;
    this.answers = answers;
  }

  @Schema(examples = "{\"practitionerId\": \"PP-N56ESXN-1\"}")
  public record Naming(
      @NotNull @Pattern(regexp = OfficerId.PATTERN, message = OfficerId.MESSAGE)
          String practitionerId) {}

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROBATION_MANAGER)
  @Idempotent
  @Operation(
      summary = "Name the practitioner who will take the case over",
      description =
          "By the manager of the delivery unit, with the ETag last read as If-Match. Completes"
              + " PRACTITIONER_NAMED. 409 when the practitioner is not registered with the unit.")
  @APIResponse(
      responseCode = "200",
      description = "The transition as it is now",
      content = @Content(schema = @Schema(implementation = TransitionView.class)))
  public Response namePractitioner(
      UUID transitionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Naming naming) {
    return answers.with(
        practitioners.name(transitionId, naming.practitionerId(), VersionCheck.required(ifMatch)));
  }
}
