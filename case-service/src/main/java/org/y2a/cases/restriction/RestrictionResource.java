package org.y2a.cases.restriction;

import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/cases/{caseId}/restriction")
@Tag(name = "Restriction")
@RolesAllowed({YOS_MANAGER, PROBATION_MANAGER})
public class RestrictionResource {
  private final Restrictions restrictions;

  RestrictionResource(Restrictions restrictions) {
    this.restrictions = restrictions;
  }

  @PUT
  @Idempotent
  @Operation(
      summary = "Limit a case to named staff",
      description =
          "For everybody else the case does not exist; those named, and whoever comes to hold it, say"
              + " why in Y2A-Access-Reason when they read it. Lists show it only with a reason.")
  @APIResponse(responseCode = "204", description = "The case is restricted")
  public Response restrictCase(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Restriction restriction) {
    long version = restrictions.restrict(caseId, restriction, VersionCheck.ifSent(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }

  @DELETE
  @Operation(summary = "Lift a case's restriction")
  @APIResponse(responseCode = "204", description = "The case is not restricted any more")
  public Response liftRestriction(
      @RestPath UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    long version = restrictions.lift(caseId, VersionCheck.ifSent(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
