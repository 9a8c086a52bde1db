package org.y2a.cases.assessment;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/cases/{caseId}")
@Tag(name = "Assessments")
@RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
public class AssessmentResource {
  private final Assessments assessments;
  private final BusinessClock clock;

  AssessmentResource(Assessments assessments, BusinessClock clock) {
    this.assessments = assessments;
    this.clock = clock;
  }

  public record RecordedAssessment(UUID caseId, UUID assessmentId) {}

  /** The beginning of an assessment. */
  public record AssessmentStart(
      @NotNull @Schema(examples = "ENTERING") String stage, @NotNull LocalDate startedOn)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      CodeLists.check(checks, "stage", CodeFamily.ASSESSMENT_STAGE, stage);
      checks.that(
          startedOn == null || !startedOn.isAfter(checks.today()),
          "startedOn",
          "NOT_IN_FUTURE",
          "An assessment cannot have been started in the future");
    }
  }

  @POST
  @Path("/assessments")
  @Idempotent
  @Operation(
      summary = "Record an assessment of an open case",
      description =
          "The latest completed assessment says what the case's risk is. A manager is asked to"
              + " countersign it.")
  @APIResponse(
      responseCode = "201",
      description = "The assessment is recorded",
      content = @Content(schema = @Schema(implementation = RecordedAssessment.class)))
  public Response recordAssessment(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AssessmentDetails details) {
    Assessment assessment = details.assessment(TimeOrderedIds.at(clock.now()));
    long version = assessments.record(caseId, assessment, VersionCheck.ifSent(ifMatch));
    return recorded(caseId, assessment.assessmentId(), version);
  }

  @GET
  @Path("/assessments")
  @Operation(
      summary = "The assessments of a case, those in work first, then the latest",
      description = "With concerns, countersignature and what was asked to be improved. Audited.")
  public List<AssessmentView> readAssessments(@RestPath UUID caseId) {
    return assessments.of(caseId);
  }

  @POST
  @Path("/assessment-starts")
  @Idempotent
  @Operation(
      summary = "Start an assessment of an open case",
      description = "Changes nothing of the risk until it is completed.")
  @APIResponse(
      responseCode = "201",
      description = "The assessment is in work",
      content = @Content(schema = @Schema(implementation = RecordedAssessment.class)))
  public Response startAssessment(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AssessmentStart start) {
    StartedAssessment started =
        new StartedAssessment(
            TimeOrderedIds.at(clock.now()).next(), start.stage(), start.startedOn());
    long version = assessments.start(caseId, started, VersionCheck.ifSent(ifMatch));
    return recorded(caseId, started.assessmentId(), version);
  }

  @POST
  @Path("/assessments/{assessmentId}/completion")
  @Idempotent
  @Operation(
      summary = "Complete an assessment that was started, or that was returned for improvement",
      description = "Stage and start stay as they were recorded at the start.")
  @APIResponse(responseCode = "204", description = "The assessment is completed")
  public Response completeAssessment(
      @RestPath UUID caseId,
      @RestPath UUID assessmentId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AssessmentDetails details) {
    long version =
        assessments.completeStarted(
            caseId,
            assessmentId,
            details.assessment(TimeOrderedIds.at(clock.now())),
            VersionCheck.ifSent(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }

  private static Response recorded(UUID caseId, UUID assessmentId, long version) {
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(version))
        .entity(new RecordedAssessment(caseId, assessmentId))
        .build();
  }
}
