package org.y2a.cases.officer;

import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/cases/{caseId}/officer")
@Tag(name = "Officers")
public class CaseOfficerResource {
  private static final int LONGEST_REASON = 200;

  private final Allocations allocations;

  CaseOfficerResource(Allocations allocations) {
    this.allocations = allocations;
  }

  public record Allocation(
      @Schema(nullable = true, description = "Nobody, when null: that is an alarm")
          String officerId,
      @NotBlank @Size(max = LONGEST_REASON) String reason)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          officerId == null || OfficerId.isOne(officerId),
          "officerId",
          "OFFICER_ID",
          "Not an officer's identifier");
    }
  }

  @PUT
  @RolesAllowed({YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(summary = "Name the officer who holds an open case")
  @APIResponse(responseCode = "204", description = "The officer holds the case")
  public Response allocateOfficer(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Allocation allocation) {
    long version =
        allocations.allocate(
            caseId,
            Optional.ofNullable(allocation.officerId()),
            allocation.reason(),
            VersionCheck.required(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
