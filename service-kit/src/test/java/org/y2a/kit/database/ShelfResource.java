package org.y2a.kit.database;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.security.Roles;

/** Writes that the database refuses in several ways. */
@Path("/v1/shelves")
@RolesAllowed(Roles.CASE_MANAGER)
public class ShelfResource {
  private final Jdbi jdbi;

  ShelfResource(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** One book at a time in one place. */
  @POST
  @Path("/{place}/book")
  @Idempotent
  @Transactional
  public Response place(@RestPath String place) {
    jdbi.useHandle(h -> h.execute("insert into shelf (place) values (?)", place));
    return Response.noContent().build();
  }

  /** Loses as often as is said, with the state that the server would give. */
  @POST
  @Path("/lost/{times}/{sqlState}")
  @Idempotent
  @Transactional
  public Response lose(@RestPath int times, @RestPath String sqlState) {
    jdbi.useHandle(h -> h.execute("select lose_contention(?, ?)", times, sqlState));
    return Response.noContent().build();
  }
}
