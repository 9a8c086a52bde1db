package org.y2a.cases.retention;

import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.cases.code.CodeDomain;
import org.y2a.cases.code.Codes;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/children/{childId}/erasure")
@Tag(name = "Retention")
public class ErasureResource {
  private final Erasures erasures;

  ErasureResource(Erasures erasures) {
    this.erasures = erasures;
  }

  /** Why a record is erased. */
  public record Erasure(
      @NotNull @Schema(examples = "RIGHT_TO_ERASURE", description = "Code of ERASURE_REASON")
          String reasonCode)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      Codes.check(checks, CodeDomain.ERASURE_REASON, "reasonCode", reasonCode);
    }
  }

  @POST
  @RolesAllowed(YOS_MANAGER)
  @Idempotent
  @Operation(
      summary = "Erase what is held about a child, by decision",
      description =
          "For the manager of the service that has all the child's cases, the controller of the data."
              + " Refused while a case is open. Cannot be undone; afterwards reads are answered 410.")
  @APIResponse(responseCode = "204", description = "Nothing about the child is held any more")
  public Response eraseChild(
      @RestPath UUID childId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Erasure erasure) {
    erasures.erase(childId, erasure.reasonCode(), VersionCheck.ifSent(ifMatch));
    return Response.noContent().build();
  }
}
