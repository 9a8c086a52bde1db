package org.y2a.transitions.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.contracts.Outcome;
import org.y2a.kit.rest.Page;
import org.y2a.kit.security.Roles;
import org.y2a.transitions.transition.Stage;

@Path("/v1")
@Tag(name = "Work lists")
@RolesAllowed({
  Roles.CASE_MANAGER,
  Roles.SECONDEE,
  Roles.YOS_MANAGER,
  Roles.PROBATION_PRACTITIONER,
  Roles.PROBATION_MANAGER,
  Roles.YJB_ANALYST,
  Roles.INSPECTOR,
  Roles.INTEGRATION
})
public class WorkListResource {
  private static final String A_NUMBER = "a number";
  private static final String A_DATE = "a calendar date as YYYY-MM-DD";

  private final WorkLists lists;

  WorkListResource(WorkLists lists) {
    this.lists = lists;
  }

  @GET
  @Path("/transitions")
  @Operation(
      summary = "Transitions that the caller's organisation may see",
      description =
          "In the order of their opening. With unallocated=true: those that will transfer and have"
              + " no named practitioner, MAPPA and very high risk first, then who is 18 soonest.")
  public Page<TransitionSummary> transitions(
      @QueryParam("pdu") String pdu,
      @QueryParam("yos") String yos,
      @Parameter(description = "A stage, e.g. PLANNING") @QueryParam("stage") String stage,
      @Parameter(description = "TRANSFER, RETAIN or NOT_APPLICABLE") @QueryParam("outcome")
          String outcome,
      @QueryParam("caseId") String caseId,
      @QueryParam("identifiedFrom") String identifiedFrom,
      @QueryParam("unallocated") boolean unallocated,
      @QueryParam("after") String after,
      @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @QueryParam("limit") String limit) {
    var query = new QueryParameters();
    var filter =
        new TransitionFilter(
            query.read("pdu", pdu, value -> value, "a code"),
            query.read("yos", yos, value -> value, "an id"),
            query.read("stage", stage, Stage::valueOf, "a stage of a transition"),
            query.read("outcome", outcome, Outcome::valueOf, "TRANSFER, RETAIN or NOT_APPLICABLE"),
            query.read("caseId", caseId, UUID::fromString, "a UUID"),
            query.read("identifiedFrom", identifiedFrom, LocalDate::parse, A_DATE),
            unallocated);
    var size = query.read("limit", limit, Integer::valueOf, A_NUMBER);
    query.requireAllReadable();
    return lists.transitions(filter, PageWish.of(after, size));
  }

  @GET
  @Path("/milestones")
  @Operation(
      summary = "Milestones that are open and due before a day",
      description = "Without dueBefore: those overdue today. The longest overdue first.")
  public Page<OpenMilestone> milestones(
      @QueryParam("dueBefore") String dueBefore,
      @QueryParam("pdu") String pdu,
      @QueryParam("yos") String yos,
      @QueryParam("after") String after,
      @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @QueryParam("limit") String limit) {
    var query = new QueryParameters();
    var before = query.read("dueBefore", dueBefore, LocalDate::parse, A_DATE);
    var ofPdu = query.read("pdu", pdu, value -> value, "a code");
    var ofYos = query.read("yos", yos, value -> value, "an id");
    var size = query.read("limit", limit, Integer::valueOf, A_NUMBER);
    query.requireAllReadable();
    return lists.openMilestones(before, ofPdu, ofYos, PageWish.of(after, size));
  }
}
