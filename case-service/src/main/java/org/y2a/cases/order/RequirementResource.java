package org.y2a.cases.order;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/cases/{caseId}/orders/{orderId}/requirements")
@Tag(name = "Orders")
@RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
public class RequirementResource {
  private final Requirements requirements;
  private final BusinessClock clock;

  RequirementResource(Requirements requirements, BusinessClock clock) {
    this.requirements = requirements;
    this.clock = clock;
  }

  public record AddedRequirement(UUID orderId, UUID requirementId) {}

  @POST
  @Idempotent
  @Operation(summary = "Add a requirement to an order")
  @APIResponse(
      responseCode = "201",
      description = "The requirement is part of the order",
      content = @Content(schema = @Schema(implementation = AddedRequirement.class)))
  public Response addRequirement(
      @RestPath UUID caseId,
      @RestPath UUID orderId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RequirementDetails details) {
    UUID id = TimeOrderedIds.at(clock.now()).next();
    long version =
        requirements.add(caseId, details.requirement(id, orderId), VersionCheck.ifSent(ifMatch));
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(version))
        .entity(new AddedRequirement(orderId, id))
        .build();
  }

  @PUT
  @Path("/{requirementId}")
  @Idempotent
  @Operation(
      summary = "Change a requirement or say that it is completed",
      description = "Once all of an order's requirements are, so are the order's.")
  @APIResponse(responseCode = "204", description = "The requirement is as sent")
  public Response changeRequirement(
      @RestPath UUID caseId,
      @RestPath UUID orderId,
      @RestPath UUID requirementId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RequirementDetails details) {
    long version =
        requirements.change(
            caseId, details.requirement(requirementId, orderId), VersionCheck.required(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
