package org.y2a.cases.code;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.PROBATION_PRACTITIONER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/codes/{domain}")
@Tag(name = "Codes")
@RolesAllowed({
  CASE_MANAGER,
  SECONDEE,
  YOS_MANAGER,
  PROBATION_PRACTITIONER,
  PROBATION_MANAGER,
  INTEGRATION
})
public class CodeResource {
  private final Codes codes;

  CodeResource(Codes codes) {
    this.codes = codes;
  }

  @GET
  @Operation(summary = "The codes of a list, with the days from and to which they can be used")
  public List<Code> listCodes(@RestPath CodeDomain domain) {
    return codes.of(domain);
  }
}
