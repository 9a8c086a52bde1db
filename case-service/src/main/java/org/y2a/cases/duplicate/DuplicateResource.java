package org.y2a.cases.duplicate;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/children/{childId}/possible-duplicates")
@Tag(name = "Children")
public class DuplicateResource {
  private final PossibleDuplicates duplicates;

  DuplicateResource(PossibleDuplicates duplicates) {
    this.duplicates = duplicates;
  }

  @GET
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
  @Operation(
      summary = "Records that could be of the same child, and why",
      description =
          "At most 50, the likeliest first, among the children whom the caller may see. A score is a"
              + " reason to look, never to merge by itself. Each record shown is audited.")
  public PossibleDuplicates.Found findPossibleDuplicates(@RestPath UUID childId) {
    return duplicates.of(childId);
  }
}
