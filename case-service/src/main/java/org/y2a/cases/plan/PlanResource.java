package org.y2a.cases.plan;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.cases.code.CodeFamily;
import org.y2a.cases.code.CodeLists;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/cases/{caseId}/plans")
@Tag(name = "Plans")
@RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
public class PlanResource {
  private final Plans plans;

  PlanResource(Plans plans) {
    this.plans = plans;
  }

  public record DraftedPlan(UUID caseId, UUID planId, int planVersion) {}

  /** The day on which the child and the service agreed the plan. */
  public record Agreement(@NotNull LocalDate agreedOn) implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      notInFuture(checks, "agreedOn", agreedOn);
    }
  }

  /** What became of an objective. */
  public record ObjectiveConclusion(
      @NotNull @Schema(examples = "ACHIEVED") String outcome, @NotNull LocalDate concludedOn)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      CodeLists.check(checks, "outcome", CodeFamily.OBJECTIVE_OUTCOME, outcome);
      notInFuture(checks, "concludedOn", concludedOn);
    }
  }

  /** A review of an agreed plan. */
  public record Review(
      @NotNull @Schema(examples = "CONTINUES") String outcome, @NotNull LocalDate reviewedOn)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      CodeLists.check(checks, "outcome", CodeFamily.PLAN_REVIEW_OUTCOME, outcome);
      notInFuture(checks, "reviewedOn", reviewedOn);
    }
  }

  @GET
  @Operation(
      summary = "The plans of a case, all versions",
      description = "Intervention plan, risk management plan and safety plan. Audited.")
  public List<PlanView> readPlans(@RestPath UUID caseId) {
    return plans.of(caseId);
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Draft a plan, or its next version",
      description =
          "An objective is due on a day, or when a share of an order's time is over: half way is 0.5."
              + " None may be due before those that it follows.")
  @APIResponse(
      responseCode = "201",
      description = "The draft is kept",
      content = @Content(schema = @Schema(implementation = DraftedPlan.class)))
  public Response draftPlan(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PlanRequest request) {
    Plans.Drafted drafted = plans.draft(caseId, request, VersionCheck.ifSent(ifMatch));
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(drafted.caseVersion()))
        .entity(new DraftedPlan(caseId, drafted.planId(), drafted.planVersion()))
        .build();
  }

  @PUT
  @Path("/{planId}")
  @Idempotent
  @Operation(summary = "Rewrite a draft, also one that was returned for improvement")
  @APIResponse(responseCode = "204", description = "The draft is as sent")
  public Response rewritePlan(
      @RestPath UUID caseId,
      @RestPath UUID planId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PlanRequest request) {
    return done(plans.rewrite(caseId, planId, request, VersionCheck.required(ifMatch)));
  }

  @POST
  @Path("/{planId}/agreement")
  @Idempotent
  @Operation(
      summary = "Record that a plan was agreed",
      description =
          "It takes the place of the version before; a manager is asked to countersign it.")
  @APIResponse(responseCode = "204", description = "The plan is agreed")
  public Response agreePlan(
      @RestPath UUID caseId,
      @RestPath UUID planId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Agreement agreement) {
    return done(plans.agree(caseId, planId, agreement.agreedOn(), VersionCheck.ifSent(ifMatch)));
  }

  @PUT
  @Path("/{planId}/objectives/{position}/outcome")
  @Idempotent
  @Operation(summary = "Say what became of an objective of an agreed plan")
  @APIResponse(responseCode = "204", description = "The outcome is kept")
  public Response concludeObjective(
      @RestPath UUID caseId,
      @RestPath UUID planId,
      @RestPath int position,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ObjectiveConclusion conclusion) {
    return done(
        plans.conclude(
            caseId,
            planId,
            position,
            conclusion.outcome(),
            conclusion.concludedOn(),
            VersionCheck.ifSent(ifMatch)));
  }

  @POST
  @Path("/{planId}/reviews")
  @Idempotent
  @Operation(
      summary = "Record a review of an agreed plan",
      description =
          "Meets the review that was due, also after a change of risk, and sets the next.")
  @APIResponse(responseCode = "204", description = "The review is kept")
  public Response reviewPlan(
      @RestPath UUID caseId,
      @RestPath UUID planId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Review review) {
    return done(
        plans.review(
            caseId, planId, review.outcome(), review.reviewedOn(), VersionCheck.ifSent(ifMatch)));
  }

  private static void notInFuture(Checks checks, String field, LocalDate day) {
    checks.that(
        day == null || !day.isAfter(checks.today()),
        field,
        "NOT_IN_FUTURE",
        "It can be recorded once it has happened");
  }

  private static Response done(long version) {
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
