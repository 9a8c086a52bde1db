package org.y2a.cases.allocation;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/officers/{officerId}/caseload")
@Tag(name = "Allocation")
public class CaseloadResource {
  private final Caseloads caseloads;

  CaseloadResource(Caseloads caseloads) {
    this.caseloads = caseloads;
  }

  @GET
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Operation(
      summary = "What an officer holds in the caller's service, against their capacity",
      description = "Each case shown is audited.")
  public Caseload readCaseload(@RestPath String officerId) {
    return caseloads.of(officerId);
  }
}
