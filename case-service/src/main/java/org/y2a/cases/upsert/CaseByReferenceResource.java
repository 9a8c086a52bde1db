package org.y2a.cases.upsert;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.cases.upsert.CaseUpserts.Effect;
import org.y2a.cases.youthcase.OpenCase;
import org.y2a.cases.youthcase.YosReference;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/cases/by-reference")
@Tag(name = "Cases")
@RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
public class CaseByReferenceResource {
  private final CaseUpserts upserts;

  CaseByReferenceResource(CaseUpserts upserts) {
    this.upserts = upserts;
  }

  public record PutCase(UUID caseId, Effect effect) {}

  @PUT
  @Path("/{yos}/{reference: .+}")
  @Idempotent
  @Operation(
      summary = "Open the case under your reference, or bring it up to date",
      description =
          "Changes the child's name, sex, ethnicity and PNC id, adds orders and assessments, changes"
              + " orders' last days and completion, allocates the officer. What is left out stays as"
              + " it is. An order is the same when type and first day are. Anything else that differs"
              + " is refused with NOT_BY_REFERENCE. Sent again, nothing changes.")
  @APIResponse(
      responseCode = "200",
      description = "The case is as sent",
      content = @Content(schema = @Schema(implementation = PutCase.class)))
  @APIResponse(
      responseCode = "201",
      description = "The case is open",
      content = @Content(schema = @Schema(implementation = PutCase.class)))
  public Response putCase(
      @RestPath String yos,
      @RestPath String reference,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      OpenCase sent) {
    requireSame(yos, sent.yos(), "yos");
    requireSame(
        YosReference.parse(reference).map(YosReference::value).orElse(reference),
        YosReference.parse(sent.yosReference()).orElseThrow().value(),
        "yosReference");
    CaseUpserts.Result result = upserts.put(sent, VersionCheck.ifSent(ifMatch));
    UUID caseId = result.youthCase().caseId();
    Response.ResponseBuilder response =
        result.effect() == Effect.CREATED
            ? Response.created(URI.create("/v1/cases/" + caseId))
            : Response.ok();
    return response
        .tag(EntityTags.of(result.youthCase().version()))
        .entity(new PutCase(caseId, result.effect()))
        .build();
  }

  private static void requireSame(String address, String body, String field) {
    if (!address.equals(body)) {
      throw Problem.invalid(
          new FieldError(field, "SAME_AS_ADDRESS", "Must be the same as in the address"));
    }
  }
}
