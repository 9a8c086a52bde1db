package org.y2a.kit.time;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.Roles;

@Path("/v1/clock")
@Tag(name = "Clock")
public class ClockResource {

  private final ServiceClock clock;
  private final DailyWorkRunner dailyWork;

  ClockResource(ServiceClock clock, DailyWorkRunner dailyWork) {
    this.clock = clock;
    this.dailyWork = dailyWork;
  }

  public record BusinessDay(LocalDate today, boolean adjustable) {}

  public record MoveClock(@NotNull LocalDate today) {}

  @GET
  @PermitAll
  @Operation(summary = "The business date that this service works by")
  public BusinessDay readClock() {
    return new BusinessDay(clock.today(), clock.isAdjustable());
  }

  @PUT
  @RolesAllowed(Roles.PLATFORM_OPS)
  @Operation(
      summary = "Move business time to a later day",
      description =
          "Answers when the work of that day is done. The first move may go to any day, later ones only"
              + " forwards. Refused with 409 where the clock is real time.")
  public BusinessDay moveClock(MoveClock move) {
    if (!clock.isAdjustable()) {
      throw Problem.conflict("CLOCK_IS_REAL", "This service works by real time");
    }
    if (clock.hasBeenMoved() && move.today().isBefore(clock.today())) {
      throw Problem.invalid(
          new FieldError("today", "NOT_BACKWARDS", "Business time only moves forwards"));
    }
    if (!move.today().equals(clock.today())) {
      clock.moveTo(move.today());
    }
    dailyWork.runAll();
    return readClock();
  }
}
