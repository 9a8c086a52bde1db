package org.y2a.cases.child;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.PROBATION_PRACTITIONER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/children/{childId}")
@Tag(name = "Children")
public class ChildResource {
  private final Children children;

  ChildResource(Children children) {
    this.children = children;
  }

  @GET
  @RolesAllowed({
    CASE_MANAGER,
    SECONDEE,
    YOS_MANAGER,
    PROBATION_PRACTITIONER,
    PROBATION_MANAGER,
    INTEGRATION
  })
  @Operation(
      summary = "Read a child's record, as it is or as it stood",
      description =
          "Audited. A child exists for those who may see one of the child's cases. asOf is an instant"
              + " or a day, which means its end.")
  @APIResponse(
      responseCode = "200",
      description = "The record; the present one has its version as ETag",
      content = @Content(schema = @Schema(implementation = ChildRecord.class)))
  public Response readChild(@RestPath UUID childId, @RestQuery String asOf) {
    if (asOf != null) {
      return Response.ok(children.at(childId, PastInstant.parse(asOf))).build();
    }
    KeptChild found = children.read(childId);
    return Response.ok(found.record()).tag(EntityTags.of(found.version())).build();
  }

  @GET
  @Path("/history")
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Operation(
      summary = "What was changed in a child's record, by whom, when, why, and what it had been",
      description = "Audited.")
  public List<ChildHistory.Step> readChildHistory(@RestPath UUID childId) {
    return children.historyOf(childId);
  }

  @PATCH
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Correct a child's record, or bring it up to date",
      description =
          "What is left out stays; lists are sent whole. Needs If-Match. Another date of birth moves"
              + " the dates of the child's open cases: what was announced of a day that has not come"
              + " is announced again on the right day.")
  @APIResponse(responseCode = "204", description = "The record is corrected")
  public Response correctChild(
      @RestPath UUID childId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Correction correction) {
    long version = children.correct(childId, correction, VersionCheck.required(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
