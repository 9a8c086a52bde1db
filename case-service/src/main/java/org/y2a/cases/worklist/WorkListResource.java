package org.y2a.cases.worklist;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.cases.worklist.WorkLists.DueThisWeek;
import org.y2a.cases.worklist.WorkLists.MyCases;
import org.y2a.kit.rest.Page;

@Path("/v1/work-lists")
@Tag(name = "Work lists")
@RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER})
public class WorkListResource {
  private final WorkLists lists;

  WorkListResource(WorkLists lists) {
    this.lists = lists;
  }

  @GET
  @Path("/my-cases")
  @Operation(
      summary = "The open cases that the caller holds, those nearest to 18 first",
      description = "With their number. Each case shown is audited.")
  public MyCases listMyCases(@RestQuery String after, @RestQuery Integer limit) {
    return lists.myCases(Optional.ofNullable(after).map(DatedPlace::decode), Page.limit(limit));
  }

  @GET
  @Path("/due-this-week")
  @Operation(
      summary = "What falls due in the caller's service today and in the six days after",
      description =
          "Planning for 18, birthdays, ends of orders and transfers between services, with their"
              + " numbers by kind; mine=true for the caller's own cases. Each case shown is audited.")
  public DueThisWeek listDueThisWeek(
      @RestQuery boolean mine, @RestQuery String after, @RestQuery Integer limit) {
    return lists.dueThisWeek(
        mine, Optional.ofNullable(after).map(DatedPlace::decode), Page.limit(limit));
  }
}
