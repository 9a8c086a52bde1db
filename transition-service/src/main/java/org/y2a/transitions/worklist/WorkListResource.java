package org.y2a.transitions.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
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
      @RestQuery String pdu,
      @RestQuery String yos,
      @RestQuery Stage stage,
      @RestQuery Outcome outcome,
      @RestQuery UUID caseId,
      @RestQuery LocalDate identifiedFrom,
      @RestQuery boolean unallocated,
      @RestQuery String after,
      @RestQuery Integer limit) {
    var filter =
        new TransitionFilter(
            Optional.ofNullable(pdu),
            Optional.ofNullable(yos),
            Optional.ofNullable(stage),
            Optional.ofNullable(outcome),
            Optional.ofNullable(caseId),
            Optional.ofNullable(identifiedFrom),
            unallocated);
    return lists.transitions(filter, PageWish.of(after, limit));
  }

  @GET
  @Path("/milestones")
  @Operation(
      summary = "Milestones that are open and due before a day",
      description = "Without dueBefore: those overdue today. The longest overdue first.")
  public Page<OpenMilestone> milestones(
      @RestQuery LocalDate dueBefore,
      @RestQuery String pdu,
      @RestQuery String yos,
      @RestQuery String after,
      @RestQuery Integer limit) {
    return lists.openMilestones(
        Optional.ofNullable(dueBefore),
        Optional.ofNullable(pdu),
        Optional.ofNullable(yos),
        PageWish.of(after, limit));
  }
}
