package org.y2a.transitions.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.Page;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.security.Roles;
import org.y2a.transitions.transition.TransitionAnswers;
import org.y2a.transitions.transition.TransitionView;

@Path("/v1/transitions/{transitionId}")
@Tag(name = "Handover")
public class HandoverResource {
  private final Handovers handovers;
  private final TransitionAnswers answers;

  HandoverResource(Handovers handovers, TransitionAnswers answers) {
    this.handovers = handovers;
    this.answers = answers;
  }

  @Schema(examples = "{\"transferOn\": \"2027-03-01\"}")
  public record HandoverOffer(LocalDate transferOn) implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          transferOn == null || !transferOn.isBefore(checks.today()),
          "transferOn",
          "NOT_PAST",
          "Must be today or later");
    }
  }

  @Schema(
      examples =
          "{\"reasons\": [{\"code\": \"PACK_INCOMPLETE\", \"text\": \"No risk management plan\"}]}")
  public record HandoverRefusal(
      @NotEmpty @Size(max = 10) List<@NotNull @Valid RefusalReason> reasons) {}

  @POST
  @Path("/handover-offers")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CASE_MANAGER, Roles.SECONDEE, Roles.YOS_MANAGER})
  @Idempotent
  @Operation(
      summary = "Offer the case to probation",
      description =
          "By the youth side. Without a day it is the 18th birthday, or today when that is past.")
  @APIResponse(
      responseCode = "200",
      description = "The transition as it is now",
      content = @Content(schema = @Schema(implementation = TransitionView.class)))
  public Response offerHandover(
      UUID transitionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, HandoverOffer offer) {
    return answers.with(
        handovers.offer(
            transitionId, Optional.ofNullable(offer.transferOn()), VersionCheck.ifSent(ifMatch)));
  }

  @POST
  @Path("/handover-acceptances")
  @RolesAllowed({Roles.PROBATION_PRACTITIONER, Roles.PROBATION_MANAGER})
  @Idempotent
  @Operation(
      summary = "Accept the case",
      description =
          "By the named practitioner or the manager of the unit; 409 while nobody is named."
              + " Responsibility then moves on the day of transfer, at once when that is past.")
  @APIResponse(
      responseCode = "200",
      description = "The transition as it is now",
      content = @Content(schema = @Schema(implementation = TransitionView.class)))
  public Response acceptHandover(
      UUID transitionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answers.with(handovers.accept(transitionId, VersionCheck.ifSent(ifMatch)));
  }

  @POST
  @Path("/handover-refusals")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PROBATION_PRACTITIONER, Roles.PROBATION_MANAGER})
  @Idempotent
  @Operation(
      summary = "Refuse the case for reasons",
      description =
          "By the named practitioner or the manager of the unit. It can be offered again.")
  @APIResponse(
      responseCode = "200",
      description = "The transition as it is now",
      content = @Content(schema = @Schema(implementation = TransitionView.class)))
  public Response refuseHandover(
      UUID transitionId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      HandoverRefusal refusal) {
    return answers.with(
        handovers.refuse(transitionId, refusal.reasons(), VersionCheck.ifSent(ifMatch)));
  }

  @GET
  @Path("/handover-refusals")
  @RolesAllowed({
    Roles.CASE_MANAGER,
    Roles.SECONDEE,
    Roles.YOS_MANAGER,
    Roles.PROBATION_PRACTITIONER,
    Roles.PROBATION_MANAGER,
    Roles.INSPECTOR
  })
  @Operation(summary = "The refusals of a transition, with their reasons in words, oldest first")
  public Page<RefusedHandover> listHandoverRefusals(UUID transitionId) {
    return new Page<>(handovers.refusals(transitionId), null);
  }
}
