package org.y2a.cases.offence;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.PROBATION_PRACTITIONER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
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

@Path("/v1/cases/{caseId}/offences")
@Tag(name = "Offences")
public class OffenceResource {
  private final Offences offences;
  private final BusinessClock clock;

  OffenceResource(Offences offences, BusinessClock clock) {
    this.offences = offences;
    this.clock = clock;
  }

  public record AddedOffence(UUID caseId, UUID offenceId) {}

  @GET
  @RolesAllowed({
    CASE_MANAGER,
    SECONDEE,
    YOS_MANAGER,
    PROBATION_PRACTITIONER,
    PROBATION_MANAGER,
    INTEGRATION
  })
  @Operation(summary = "A case's offences, the earliest first", description = "Audited.")
  public List<OffenceDetails> listOffences(@RestPath UUID caseId) {
    return offences.of(caseId).stream().map(OffenceDetails::of).toList();
  }

  @POST
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(summary = "Add an offence to an open case")
  @APIResponse(
      responseCode = "201",
      description = "The offence is recorded",
      content = @Content(schema = @Schema(implementation = AddedOffence.class)))
  public Response addOffence(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      OffenceDetails details) {
    UUID id = TimeOrderedIds.at(clock.now()).next();
    long version = offences.add(caseId, details.offence(id), VersionCheck.ifSent(ifMatch));
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(version))
        .entity(new AddedOffence(caseId, id))
        .build();
  }

  @PUT
  @Path("/{offenceId}")
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(summary = "Correct an offence")
  @APIResponse(responseCode = "204", description = "The offence is as sent")
  public Response changeOffence(
      @RestPath UUID caseId,
      @RestPath UUID offenceId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      OffenceDetails details) {
    long version =
        offences.change(caseId, details.offence(offenceId), VersionCheck.required(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
