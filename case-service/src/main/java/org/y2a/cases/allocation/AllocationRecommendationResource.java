package org.y2a.cases.allocation;

import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.cases.allocation.AllocationRecommendations.Recommended;

@Path("/v1/yos/{yos}/allocation-recommendations")
@Tag(name = "Allocation")
public class AllocationRecommendationResource {
  private final AllocationRecommendations recommendations;

  AllocationRecommendationResource(AllocationRecommendations recommendations) {
    this.recommendations = recommendations;
  }

  @GET
  @RolesAllowed({YOS_MANAGER, INTEGRATION})
  @Operation(
      summary = "Which secondee should hold which correct case",
      description =
          "Ranks the open cases with high or very high risk of serious harm, or that will transfer at"
              + " 18, that no secondee holds; each reason with its code, points and number. Also names"
              + " the cases that a secondee holds and should not. Decides nothing. Each case named is"
              + " audited.")
  public Recommended recommendAllocations(@RestPath String yos) {
    return recommendations.of(yos);
  }
}
