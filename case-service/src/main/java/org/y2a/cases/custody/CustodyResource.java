package org.y2a.cases.custody;

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

@Path("/v1/cases/{caseId}/custody-spells")
@Tag(name = "Custody")
public class CustodyResource {
  private final CustodySpells spells;
  private final BusinessClock clock;

  CustodyResource(CustodySpells spells, BusinessClock clock) {
    this.spells = spells;
    this.clock = clock;
  }

  public record AddedSpell(UUID caseId, UUID spellId) {}

  @GET
  @RolesAllowed({
    CASE_MANAGER,
    SECONDEE,
    YOS_MANAGER,
    PROBATION_PRACTITIONER,
    PROBATION_MANAGER,
    INTEGRATION
  })
  @Operation(summary = "A case's spells in custody, the earliest first", description = "Audited.")
  public List<CustodyDetails> listCustodySpells(@RestPath UUID caseId) {
    return spells.of(caseId).stream().map(CustodyDetails::of).toList();
  }

  @POST
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Record that a child was admitted to an establishment",
      description = "A move ends one spell and begins another on the same day.")
  @APIResponse(
      responseCode = "201",
      description = "The spell is recorded",
      content = @Content(schema = @Schema(implementation = AddedSpell.class)))
  public Response addCustodySpell(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CustodyDetails details) {
    UUID id = TimeOrderedIds.at(clock.now()).next();
    long version = spells.add(caseId, details.spell(id), VersionCheck.ifSent(ifMatch));
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(version))
        .entity(new AddedSpell(caseId, id))
        .build();
  }

  @PUT
  @Path("/{spellId}")
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(summary = "Change a spell, e.g. to record release dates or the release")
  @APIResponse(responseCode = "204", description = "The spell is as sent")
  public Response changeCustodySpell(
      @RestPath UUID caseId,
      @RestPath UUID spellId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CustodyDetails details) {
    long version = spells.change(caseId, details.spell(spellId), VersionCheck.required(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
