package org.y2a.cases.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.Page;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/directory/disposal-types")
@Tag(name = "Directory")
@RolesAllowed("**")
public class DisposalTypeListResource {
  private final Disposals disposals;
  private final BusinessClock clock;

  DisposalTypeListResource(Disposals disposals, BusinessClock clock) {
    this.disposals = disposals;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "The disposal types that may start on a day",
      description = "Today, unless another day is named.")
  public Page<DisposalTypeDetails> listDisposalTypes(@RestQuery LocalDate on) {
    LocalDate day = on == null ? clock.today() : on;
    return new Page<>(
        disposals.types().all().stream()
            .filter(type -> type.isInForce(day))
            .map(DisposalTypeDetails::of)
            .toList(),
        null);
  }
}
