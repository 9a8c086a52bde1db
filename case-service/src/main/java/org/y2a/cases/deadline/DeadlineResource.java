package org.y2a.cases.deadline;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Dates;
import org.y2a.kit.rest.Page;

@Path("/v1/deadlines")
@Tag(name = "Deadlines")
@RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
public class DeadlineResource {
  private static final int CURSOR_PARTS = 2;

  private final WorkList workList;

  DeadlineResource(WorkList workList) {
    this.workList = workList;
  }

  @GET
  @Operation(
      summary = "What is due in a service, the earliest first",
      description =
          "Without a state: what is owed, OPEN and OVERDUE. dueBy is the last day to show. A caller of a"
              + " service sees that service's; a national system says which. Each case shown is audited.")
  public Page<DeadlineView> listDeadlines(
      @RestQuery String state,
      @RestQuery String dueBy,
      @RestQuery String yos,
      @RestQuery String officerId,
      @RestQuery String after,
      @RestQuery Integer limit) {
    return workList.of(
        Optional.ofNullable(yos),
        new WorkListCriteria(
            state == null ? WorkListCriteria.OWED : Set.of(state(state)),
            Optional.ofNullable(dueBy).map(text -> Dates.parse("dueBy", text)),
            Optional.ofNullable(officerId),
            Optional.ofNullable(after).map(DeadlineResource::after),
            Page.limit(limit)));
  }

  private static DeadlineState state(String text) {
    try {
      return DeadlineState.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw invalid("state");
    }
  }

  private static WorkListCriteria.After after(String cursor) {
    List<String> parts = Cursor.decode(cursor, CURSOR_PARTS);
    LocalDate dueOn = Dates.parse("after", parts.getFirst());
    try {
      return new WorkListCriteria.After(dueOn, UUID.fromString(parts.getLast()));
    } catch (IllegalArgumentException e) {
      throw invalid("after");
    }
  }

  private static Problem invalid(String field) {
    return Problem.invalid(new FieldError(field, "KNOWN", "Not a value of the expected kind"));
  }
}
