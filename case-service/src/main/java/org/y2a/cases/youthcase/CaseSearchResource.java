package org.y2a.cases.youthcase;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.PROBATION_PRACTITIONER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.kit.rest.Page;

@Path("/v1/case-searches")
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

  @POST
  @Operation(
      summary = "Find cases by what is known of the child",
      description =
          "A search, not a write: nothing is stored but the audit of each case shown. By name the best"
              + " come first with their score: near spellings, names that sound alike and every script"
              + " are found. Otherwise cases come in the order in which they were recorded.")
  public Page<CaseSummary> searchCases(CaseSearch search) {
    return searches.find(search.criteria());
  }
}
