package org.y2a.cases.victim;

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
import java.util.Optional;
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

/** Open to every role, because for those who do not work with victims there is nothing here. */
@Path("/v1/cases/{caseId}/victims")
@Tag(name = "Victims")
@RolesAllowed("**")
public class VictimResource {
  private static final String FOR_WHOM =
      "For yos-manager and victim-liaison of the service; 404 for everybody else. Audited.";

  private final Victims victims;
  private final BusinessClock clock;

  VictimResource(Victims victims, BusinessClock clock) {
    this.victims = victims;
    this.clock = clock;
  }

  public record AddedVictim(UUID caseId, UUID victimId) {}

  @GET
  @Operation(summary = "A case's victims, without who they are", description = FOR_WHOM)
  public List<VictimDetails> listVictims(@RestPath UUID caseId) {
    return victims.of(caseId).stream().map(VictimDetails::of).toList();
  }

  @GET
  @Path("/{victimId}")
  @Operation(summary = "One victim, with how to reach them", description = FOR_WHOM)
  public VictimDetails readVictim(@RestPath UUID caseId, @RestPath UUID victimId) {
    Victims.Known known = victims.read(caseId, victimId);
    return VictimDetails.of(known.victim(), known.contact());
  }

  @POST
  @Idempotent
  @Operation(summary = "Add a victim to an open case", description = FOR_WHOM)
  @APIResponse(
      responseCode = "201",
      description = "The victim is recorded",
      content = @Content(schema = @Schema(implementation = AddedVictim.class)))
  public Response addVictim(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      VictimDetails details) {
    UUID id = TimeOrderedIds.at(clock.now()).next();
    long version =
        victims.add(
            caseId,
            details.victim(id),
            Optional.ofNullable(details.contact()),
            VersionCheck.ifSent(ifMatch));
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(version))
        .entity(new AddedVictim(caseId, id))
        .build();
  }

  @PUT
  @Path("/{victimId}")
  @Idempotent
  @Operation(
      summary = "Change a victim's wish or how to reach them",
      description = "Details that are left out are forgotten. " + FOR_WHOM)
  @APIResponse(responseCode = "204", description = "The victim is as sent")
  public Response changeVictim(
      @RestPath UUID caseId,
      @RestPath UUID victimId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      VictimDetails details) {
    long version =
        victims.change(
            caseId,
            details.victim(victimId),
            Optional.ofNullable(details.contact()),
            VersionCheck.required(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
