package org.y2a.cases.retention;

import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/children/{childId}/subject-access-export")
@Tag(name = "Retention")
public class SubjectAccessResource {
  private final SubjectAccess subjectAccess;

  SubjectAccessResource(SubjectAccess subjectAccess) {
    this.subjectAccess = subjectAccess;
  }

  @GET
  @RolesAllowed(YOS_MANAGER)
  @Operation(
      summary = "All that is held about a child, in one file",
      description =
          "For the manager of the service that has all the child's cases. With whoever has read the"
              + " record. Audited.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(schema = @Schema(implementation = SubjectAccess.Export.class)))
  public Response exportForSubject(@RestPath UUID childId) {
    return Response.ok(subjectAccess.of(childId))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"subject-access-" + childId + ".json\"")
        .build();
  }
}
