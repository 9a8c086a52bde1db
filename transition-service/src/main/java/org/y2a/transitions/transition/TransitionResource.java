package org.y2a.transitions.transition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.kit.security.Roles;

@Path("/v1/transitions/{transitionId}")
@Tag(name = "Transitions")
public class TransitionResource {
  private final TransitionReading reading;
  private final TransitionAnswers answers;

  TransitionResource(TransitionReading reading, TransitionAnswers answers) {
    this.reading = reading;
    this.answers = answers;
  }

  @GET
  @RolesAllowed({
    Roles.CASE_MANAGER,
    Roles.SECONDEE,
    Roles.YOS_MANAGER,
    Roles.PROBATION_PRACTITIONER,
    Roles.PROBATION_MANAGER,
    Roles.YJB_ANALYST,
    Roles.INSPECTOR,
    Roles.INTEGRATION
  })
  @Operation(
      summary = "One transition, with its milestones and every decision made about it",
      description = "404 for a transition of another organisation. The reading is audited.")
  @APIResponse(
      responseCode = "200",
      description = "The transition and its ETag",
      content = @Content(schema = @Schema(implementation = TransitionView.class)))
  public Response readTransition(UUID transitionId) {
    return answers.with(reading.read(transitionId));
  }
}
