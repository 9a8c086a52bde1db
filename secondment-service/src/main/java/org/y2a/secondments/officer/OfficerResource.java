package org.y2a.secondments.officer;

import static org.y2a.kit.security.Roles.INSPECTOR;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.SECONDMENT_MANAGER;
import static org.y2a.kit.security.Roles.YJB_ANALYST;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.Page;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.secondments.service.ServicePage;

@Path("/v1/officers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Officers")
public class OfficerResource {

  private final Officers officers;

  OfficerResource(Officers officers) {
    this.officers = officers;
  }

  @PUT
  @Path("/{officerId}")
  @RolesAllowed({SECONDMENT_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Register an officer who can be seconded, or change what they are from today on",
      description =
          "A change needs the ETag last read as If-Match; saying the same again does not.")
  @APIResponseSchema(OfficerView.class)
  public Response registerOfficer(
      @RestPath String officerId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      OfficerDetails details) {
    if (!OfficerId.isOne(officerId)) {
      throw Problem.invalid(
          new FieldError("officerId", "OFFICER_ID", "Not an officer's identifier"));
    }
    return answer(officers.register(officerId, details.standing(), VersionCheck.required(ifMatch)));
  }

  @GET
  @Path("/{officerId}")
  @RolesAllowed({
    YOS_MANAGER,
    SECONDEE,
    PROBATION_MANAGER,
    SECONDMENT_MANAGER,
    INSPECTOR,
    YJB_ANALYST,
    INTEGRATION
  })
  @Operation(summary = "Read an officer as they stand today")
  @APIResponseSchema(OfficerView.class)
  public Response readOfficer(@RestPath String officerId) {
    return answer(officers.read(officerId));
  }

  @GET
  @RolesAllowed({
    YOS_MANAGER,
    SECONDEE,
    PROBATION_MANAGER,
    SECONDMENT_MANAGER,
    INSPECTOR,
    YJB_ANALYST,
    INTEGRATION
  })
  @Operation(summary = "List the officers who work, or are to work, in a service")
  public Page<OfficerView> listOfficers(
      @RestQuery String yos, @RestQuery String after, @RestQuery Integer limit) {
    ServicePage page = ServicePage.of(yos, after, limit);
    return officers.inService(page).map(OfficerView::of);
  }

  private static Response answer(Officer officer) {
    return Response.ok(OfficerView.of(officer)).tag(EntityTags.of(officer.version())).build();
  }
}
