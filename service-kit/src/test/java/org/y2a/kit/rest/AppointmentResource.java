package org.y2a.kit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.contracts.directory.CoverageCorrected;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.Roles;

/** A small resource that uses the kit as a service does. */
@Path("/v1/appointments")
@RolesAllowed(Roles.CASE_MANAGER)
public class AppointmentResource {

  public enum Kind {
    OFFICE,
    HOME
  }

  public record Guest(@NotNull @Size(min = 1, max = 10) String code, LocalDate born) {}

  public record Appointment(
      @NotNull LocalDate on, @NotNull Kind kind, Boolean agreed, @Valid List<Guest> guests)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(on == null || !on.isBefore(checks.today()), "on", "NOT_PAST", "Not before today");
    }
  }

  private final Outbox outbox;
  private final AtomicInteger made = new AtomicInteger();

  AppointmentResource(Outbox outbox) {
    this.outbox = outbox;
  }

  @GET
  public Map<String, Integer> made() {
    return Map.of("made", made.get());
  }

  @GET
  @Path("/at/{place}")
  public Map<String, String> at(
      String place,
      @RestQuery @NotNull LocalDate on,
      @RestQuery Kind kind,
      @RestQuery UUID guest,
      @RestQuery boolean agreed,
      @QueryParam("most") Integer limit) {
    return Map.of("place", place, "on", on.toString());
  }

  @GET
  @Path("/of/{guest}")
  public Map<String, String> of(UUID guest) {
    return Map.of("guest", guest.toString());
  }

  @POST
  @Idempotent
  @Transactional
  public Response make(Appointment appointment) {
    outbox.publish(new CoverageCorrected("E10000012", "N56ESX", "N56", appointment.on()));
    if (appointment.kind() == Kind.HOME) {
      throw Problem.conflict("NO_HOME_VISITS", "Home visits are not made on this day");
    }
    var number = made.incrementAndGet();
    return Response.created(URI.create("/v1/appointments/" + number))
        .tag(EntityTags.of(number))
        .entity(List.of(number))
        .build();
  }

  @PUT
  public void change(@HeaderParam("If-Match") String ifMatch, Appointment appointment) {
    EntityTags.requireMatch(ifMatch, 7);
  }
}
