package org.y2a.cases.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.security.Roles;

@Path("/v1/disposal-types/{code}")
@Tag(name = "Directory")
public class DisposalTypeResource {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

  private final DisposalTypeRegister register;

  DisposalTypeResource(DisposalTypeRegister register) {
    this.register = register;
  }

  @PUT
  @RolesAllowed(Roles.PLATFORM_OPS)
  @Idempotent
  @Operation(
      summary = "Add a disposal type, change one or end it",
      description =
          "The row of the code that begins on the same day is replaced; with another first day it is"
              + " a further row. A type is ended by sending it again with its last day.")
  public DisposalTypeDetails putDisposalType(@RestPath String code, DisposalTypeDetails details) {
    if (!CODE.matcher(code).matches()) {
      throw Problem.invalid(
          new FieldError("code", "CODE", "A capital, then 1 to 39 capitals, digits or _"));
    }
    DisposalType type = details.type(code);
    register.put(type);
    return DisposalTypeDetails.of(type);
  }
}
