package org.y2a.cases.assessment;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/cases/{caseId}/assessments")
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

  @POST
  @Idempotent
  @Operation(
      summary = "Record an assessment of an open case",
      description = "The latest completed assessment says what the case's risk is.")
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
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(version))
        .entity(new RecordedAssessment(caseId, assessment.assessmentId()))
        .build();
  }
}
