package org.y2a.cases.officer;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.cases.directory.ServiceDirectory;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.Page;

@Path("/v1/officers")
@Tag(name = "Officers")
public class OfficerResource {
  private final Officers officers;

  OfficerResource(Officers officers) {
    this.officers = officers;
  }

  /** The one role that is registered here: secondees come from their contracts. */
  public enum RegisteredRole {
    CASE_MANAGER
  }

  public record OfficerDetails(@NotNull String yos, @NotNull RegisteredRole role)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          yos == null || ServiceDirectory.known().isService(yos),
          "yos",
          "KNOWN",
          "Not a youth offending service of the directory");
    }
  }

  @GET
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Operation(summary = "The officers whom a service can name, secondees included")
  public Page<Officer> listOfficers(@RestQuery String yos) {
    if (yos == null) {
      throw Problem.invalid(new FieldError("yos", "REQUIRED", "Say whose officers"));
    }
    List<Officer> all = officers.of(yos);
    return new Page<>(all, null);
  }

  @PUT
  @Path("/{officerId}")
  @RolesAllowed({YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(summary = "Register a case manager of a service")
  public Officer registerCaseManager(@RestPath String officerId, OfficerDetails details) {
    if (!OfficerId.isOne(officerId)) {
      throw Problem.invalid(
          new FieldError("officerId", "OFFICER_ID", "Not an officer's identifier"));
    }
    officers.putCaseManager(officerId, details.yos());
    return new Officer(officerId, details.yos(), OfficerRole.CASE_MANAGER);
  }
}
