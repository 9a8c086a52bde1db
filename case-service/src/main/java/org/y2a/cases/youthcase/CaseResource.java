package org.y2a.cases.youthcase;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.PROBATION_PRACTITIONER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.cases.child.PastInstant;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.Page;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/cases")
@Tag(name = "Cases")
public class CaseResource {
  private final CaseOpenings openings;
  private final CaseClosures closures;
  private final CaseSearches searches;
  private final CaseAccess access;
  private final BusinessClock clock;

  CaseResource(
      CaseOpenings openings,
      CaseClosures closures,
      CaseSearches searches,
      CaseAccess access,
      BusinessClock clock) {
    this.openings = openings;
    this.closures = closures;
    this.searches = searches;
    this.access = access;
    this.clock = clock;
  }

  public record OpenedCase(
      UUID caseId,
      UUID childId,
      CaseStatus status,
      LocalDate planningDueOn,
      LocalDate attains18On) {
    static OpenedCase of(YouthCase opened) {
      return new OpenedCase(
          opened.caseId(),
          opened.child().childId(),
          opened.status(),
          opened.dates().planningDueOn(),
          opened.dates().attains18On());
    }
  }

  public record Closure(@NotNull LocalDate closedOn, @NotNull ClosureReason reason)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          closedOn == null || !closedOn.isAfter(checks.today()),
          "closedOn",
          "NOT_IN_FUTURE",
          "A case cannot have closed in the future");
    }
  }

  @POST
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Open a case",
      description =
          "Also for cases that began earlier: when the child is past 17 years 6 months or 18 by now,"
              + " the events that the watch would have raised are raised at once.")
  @APIResponse(
      responseCode = "201",
      description = "The case is open",
      content = @Content(schema = @Schema(implementation = OpenedCase.class)))
  public Response openCase(OpenCase request) {
    YouthCase opened = openings.open(request.opening(TimeOrderedIds.at(clock.now())));
    return Response.created(URI.create("/v1/cases/" + opened.caseId()))
        .tag(EntityTags.of(opened.version()))
        .entity(OpenedCase.of(opened))
        .build();
  }

  @GET
  @RolesAllowed({
    CASE_MANAGER,
    SECONDEE,
    YOS_MANAGER,
    PROBATION_PRACTITIONER,
    PROBATION_MANAGER,
    INTEGRATION
  })
  @Operation(
      summary = "List cases by reference, officer or status",
      description =
          "Only what is not about the child can be asked for here, because addresses end up in logs:"
              + " names, dates of birth and PNC ids go into the body of POST /v1/case-searches."
              + " Each case shown is audited.")
  public Page<CaseSummary> listCases(
      @RestQuery String yosReference,
      @RestQuery String officerId,
      @RestQuery String status,
      @RestQuery String after,
      @RestQuery Integer limit,
      @Context UriInfo address) {
    PersonalFields.refuseIn(address.getQueryParameters().keySet());
    return searches.find(
        CaseSearch.listed(yosReference, officerId, status, after, limit).criteria());
  }

  @GET
  @Path("/{caseId}")
  @RolesAllowed({
    CASE_MANAGER,
    SECONDEE,
    YOS_MANAGER,
    PROBATION_PRACTITIONER,
    PROBATION_MANAGER,
    INTEGRATION
  })
  @Operation(
      summary = "Read a case",
      description =
          "Audited. The probation delivery unit sees a case once it is responsible for it. A restricted"
              + " case exists for those whom it names, who say why in Y2A-Access-Reason. asOf is an"
              + " instant, or a day, which means its end.")
  @APIResponse(
      responseCode = "200",
      description = "The case, with its version as ETag",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response readCase(@RestPath UUID caseId, @RestQuery String asOf) {
    if (asOf != null) {
      return Response.ok(CaseView.of(access.readAt(caseId, PastInstant.parse(asOf)))).build();
    }
    YouthCase found = access.read(caseId);
    return Response.ok(CaseView.of(found)).tag(EntityTags.of(found.version())).build();
  }

  @GET
  @Path("/{caseId}/history")
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Operation(summary = "What was changed in a case, by whom and when", description = "Audited.")
  public List<CaseHistory.Step> readHistory(@RestPath UUID caseId) {
    return access.readHistory(caseId);
  }

  @POST
  @Path("/{caseId}/closure")
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(summary = "Close an open case")
  @APIResponse(responseCode = "204", description = "The case is closed")
  public Response closeCase(
      @RestPath UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Closure closure) {
    long version =
        closures.close(caseId, closure.closedOn(), closure.reason(), VersionCheck.ifSent(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
