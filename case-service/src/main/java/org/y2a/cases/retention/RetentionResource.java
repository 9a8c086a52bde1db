package org.y2a.cases.retention;

import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.Dates;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/retention")
@Tag(name = "Retention")
@RolesAllowed(YOS_MANAGER)
public class RetentionResource {
  private final RetentionSchedule schedule;
  private final BusinessClock clock;

  RetentionResource(RetentionSchedule schedule, BusinessClock clock) {
    this.schedule = schedule;
    this.clock = clock;
  }

  @GET
  @Path("/dry-run")
  @Operation(
      summary = "Which of the service's records a retention run on a day would erase, and why",
      description =
          "Identifiers and dates only; today if no day is given. Each record shown is audited.")
  public RetentionSchedule.DryRun dryRunRetention(@RestQuery String on) {
    return schedule.dryRun(
        Optional.ofNullable(on).map(day -> Dates.parse("on", day)).orElseGet(clock::today));
  }

  @POST
  @Path("/runs")
  @Idempotent
  @Operation(
      summary = "Erase the service's records whose retention has ended",
      description =
          "By the manager of the service, who controls the data, and never by itself: operators of the"
              + " platform see no child's record and decide about none. At most 200 records at once.")
  public RetentionSchedule.Run runRetention() {
    return schedule.run();
  }
}
