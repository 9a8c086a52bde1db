package org.y2a.cases.officer;

import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
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
  private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

  private final Allocations allocations;

  CaseOfficerResource(Allocations allocations) {
    this.allocations = allocations;
  }

  public record Allocation(
      @Schema(nullable = true, description = "Nobody, when null: that is an alarm")
          String officerId,
      @Schema(examples = "CAPACITY", description = "A coded reason; OTHER when only reason is sent")
          @Pattern(regexp = CODE)
          String reasonCode,
      @Schema(description = "In words; needed when there is no reasonCode")
          @Size(max = LONGEST_REASON)
          String reason,
      @Schema(
              examples = "NO_OTHER_OFFICER",
              description = "Needed when a secondee would hold more than the capacity")
          @Pattern(regexp = CODE)
          String overCapacityReason)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          officerId == null || OfficerId.isOne(officerId),
          "officerId",
          "OFFICER_ID",
          "Not an officer's identifier");
      checks.that(
          reasonCode != null || (reason != null && !reason.isBlank()),
          "reason",
          "REQUIRED",
          "Say why: reasonCode, reason or both");
      checks.that(
          reason == null || reason.codePoints().noneMatch(Character::isISOControl),
          "reason",
          "TEXT",
          "Without control characters");
    }

    AllocationGrounds grounds() {
      return new AllocationGrounds(
          reasonCode == null ? "OTHER" : reasonCode,
          Optional.ofNullable(reason),
          Optional.ofNullable(overCapacityReason));
    }
  }

  @PUT
  @RolesAllowed({YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Name the officer who holds an open case",
      description =
          "A secondee takes on more than the policy's share of cases only with an"
              + " overCapacityReason; otherwise 409 OVER_CAPACITY tells load and capacity.")
  @APIResponse(responseCode = "204", description = "The officer holds the case")
  public Response allocateOfficer(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Allocation allocation) {
    long version =
        allocations.allocate(
            caseId,
            Optional.ofNullable(allocation.officerId()),
            allocation.grounds(),
            VersionCheck.required(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
