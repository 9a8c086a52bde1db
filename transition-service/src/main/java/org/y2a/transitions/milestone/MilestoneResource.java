package org.y2a.transitions.milestone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.security.Roles;
import org.y2a.transitions.practitioner.OfficerId;
import org.y2a.transitions.protocol.MilestoneCode;
import org.y2a.transitions.transition.TransitionAnswers;
import org.y2a.transitions.transition.TransitionView;

@Path("/v1/transitions/{transitionId}/milestones")
@Tag(name = "Milestones")
public class MilestoneResource {
  private final MilestoneKeeping milestones;
  private final TransitionAnswers answers;

  MilestoneResource(MilestoneKeeping milestones, TransitionAnswers answers) {
    this.milestones = milestones;
    this.answers = answers;
  }

  @Schema(examples = "{\"code\": \"SECONDEE_NAMED\", \"officerId\": \"SEC-ESSEX-1\"}")
  public record CompletedMilestone(
      @NotNull MilestoneCode code,
      @Pattern(regexp = OfficerId.PATTERN, message = OfficerId.MESSAGE) String officerId)
      implements CheckedRequest {

    @Override
    public void check(Checks checks) {
      checks.that(
          code != MilestoneCode.PRACTITIONER_NAMED && code != MilestoneCode.HANDOVER,
          "code",
          "OWN_OPERATION",
          "Completed by naming the practitioner and by accepting the handover");
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.CASE_MANAGER,
    Roles.SECONDEE,
    Roles.YOS_MANAGER,
    Roles.PROBATION_PRACTITIONER,
    Roles.PROBATION_MANAGER
  })
  @Idempotent
  @Operation(
      summary = "Record that a milestone is done today",
      description =
          "The youth side starts planning and names the secondee; either side records the joint"
              + " decision; the named practitioner, or the manager of the unit, acknowledges the"
              + " pack and records the first appointment and the review. 409 when it is not a"
              + " milestone of the outcome, is done already, or comes too early.")
  @APIResponse(
      responseCode = "200",
      description = "The transition as it is now",
      content = @Content(schema = @Schema(implementation = TransitionView.class)))
  public Response completeMilestone(UUID transitionId, CompletedMilestone milestone) {
    return answers.with(milestones.complete(transitionId, milestone.code(), milestone.officerId()));
  }
}
