package org.y2a.cases.youthcase;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.PROBATION_PRACTITIONER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.Page;

@Path("/v1")
@Tag(name = "Cases")
@RolesAllowed({
  CASE_MANAGER,
  SECONDEE,
  YOS_MANAGER,
  PROBATION_PRACTITIONER,
  PROBATION_MANAGER,
  INTEGRATION
})
public class CaseSearchResource {
  private final CaseSearches searches;

  CaseSearchResource(CaseSearches searches) {
    this.searches = searches;
  }

  @GET
  @Path("/cases")
  @Operation(
      summary = "List cases by reference, officer or status",
      description =
          "Only what is not about the child can be asked for here, because addresses end up in logs:"
              + " names, dates of birth and PNC ids go into the body of POST /v1/case-searches."
              + " Each case shown is audited.")
  public Page<CaseSummary> list(
      @RestQuery String yosReference,
      @RestQuery String officerId,
      @RestQuery String status,
      @RestQuery String after,
      @RestQuery Integer limit) {
    return searches.find(
        new CaseSearch(yosReference, officerId, status, null, null, null, after, limit).criteria());
  }

  @POST
  @Path("/case-searches")
  @Operation(
      summary = "Find cases by what is known of the child",
      description =
          "A search, not a write: nothing is stored but the audit of each case shown. Family names are"
              + " compared whole, without regard to case.")
  public Page<CaseSummary> search(CaseSearch search) {
    return searches.find(search.criteria());
  }
}
