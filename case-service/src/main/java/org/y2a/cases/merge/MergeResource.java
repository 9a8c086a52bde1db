package org.y2a.cases.merge;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/children/{childId}/merges")
@Tag(name = "Children")
public class MergeResource {
  private final Merges merges;

  MergeResource(Merges merges) {
    this.merges = merges;
  }

  @GET
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Operation(summary = "Which records a child's record has absorbed", description = "Audited.")
  public List<Merge> listMerges(@RestPath UUID childId) {
    return merges.into(childId);
  }

  @POST
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Let a record absorb another of the same child",
      description =
          "The other record's cases belong to this one from now on and follow its date of birth; the"
              + " other record is kept as it is, so that a merge can be undone.")
  @APIResponse(
      responseCode = "201",
      description = "The records are merged",
      content = @Content(schema = @Schema(implementation = Merge.class)))
  public Response mergeChild(
      @RestPath UUID childId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      MergeRequest request) {
    Merge merge =
        merges.merge(
            childId, request.absorbedChildId(), request.reason(), VersionCheck.ifSent(ifMatch));
    return Response.status(Status.CREATED).entity(merge).build();
  }

  @POST
  @Path("/{mergeId}/undoing")
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Undo a merge",
      description = "The absorbed record has its cases again. The last merge is undone first.")
  @APIResponse(responseCode = "204", description = "Both records are as they were")
  public Response unmergeChild(
      @RestPath UUID childId,
      @RestPath UUID mergeId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      UnmergeRequest request) {
    merges.unmerge(childId, mergeId, request.reason(), VersionCheck.ifSent(ifMatch));
    return Response.noContent().build();
  }
}
