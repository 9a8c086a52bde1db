package org.y2a.cases.responsibility;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.cases.responsibility.Responsibilities.ResponsibilityHistory;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/cases/{caseId}")
@Tag(name = "Responsibility")
public class ResponsibilityResource {
  private final Responsibilities responsibilities;
  private final YosMoves moves;

  ResponsibilityResource(Responsibilities responsibilities, YosMoves moves) {
    this.responsibilities = responsibilities;
    this.moves = moves;
  }

  @GET
  @Path("/responsibility")
  @RolesAllowed({
    CASE_MANAGER,
    SECONDEE,
    YOS_MANAGER,
    PROBATION_PRACTITIONER,
    PROBATION_MANAGER,
    INTEGRATION
  })
  @Operation(
      summary = "Who is and was responsible for a case",
      description =
          "One organisation at every instant from opening to closing. A time without an officer is"
              + " the alarm. Audited.")
  public ResponsibilityHistory readResponsibility(@RestPath UUID caseId) {
    return responsibilities.of(caseId);
  }

  @POST
  @Path("/yos-moves")
  @RolesAllowed(INTEGRATION)
  @Idempotent
  @Operation(
      summary = "Record a move between youth offending services that has happened",
      description =
          "For systems that keep what both services have agreed elsewhere. People offer the case with"
              + " POST /v1/cases/{caseId}/yos-transfers, and the other service accepts it.")
  @APIResponse(responseCode = "204", description = "The other service is responsible")
  public Response moveToYos(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      YosMoveRequest request) {
    long version = moves.move(caseId, request.move(), VersionCheck.ifSent(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
