package org.y2a.cases.code;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.Page;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/directory/code-lists")
@Tag(name = "Directory")
@RolesAllowed("**")
public class CodeListResource {
  private final ListedCodes codes;
  private final BusinessClock clock;

  CodeListResource(ListedCodes codes, BusinessClock clock) {
    this.codes = codes;
    this.clock = clock;
  }

  @GET
  @Path("/{list}")
  @Operation(
      summary = "The codes of a list on a day",
      description = "Lists that change with law and practice. Today, unless another day is named.")
  public Page<ListedCode> readCodeList(@RestPath CodeList list, @RestQuery LocalDate on) {
    return new Page<>(codes.inForce(list, on == null ? clock.today() : on), null);
  }
}
