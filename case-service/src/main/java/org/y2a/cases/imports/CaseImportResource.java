package org.y2a.cases.imports;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

@Path("/v1/case-imports")
@Tag(name = "Bulk")
@RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
public class CaseImportResource {
  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";

  private final CaseImports imports;
  private final ResultFile results;

  CaseImportResource(CaseImports imports, ResultFile results) {
    this.imports = imports;
    this.results = results;
  }

  @POST
  @Consumes({NDJSON, CSV})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Bring in cases from a file of any length",
      description =
          "One case per line in the form of POST /v1/cases: as JSON, or as CSV whose header names"
              + " fields as findings do, e.g. child.givenName or orders[0].type. A case that is there"
              + " under its reference is brought up to date as by PUT /v1/cases/by-reference."
              + " Idempotency-Key is a UUID of your choice and the import's id: send the same file"
              + " under the same key again to go on after an interruption; lines that were refused are"
              + " tried again, lines that landed are not. Answers when all lines are done; see the"
              + " results for what became of each.")
  @APIResponse(
      responseCode = "200",
      description = "Every line has landed or is refused",
      content = @Content(schema = @Schema(implementation = CaseImport.class)))
  @APIResponse(responseCode = "404", description = "Another organisation's import has this id")
  @APIResponse(
      responseCode = "422",
      description = "This is not the file that was sent under this id before")
  public CaseImport importCases(
      @Parameter(
              required = true,
              description = "The import's id",
              schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @HeaderParam("Idempotency-Key")
          String key,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream file)
      throws IOException {
    return imports.run(id(key), FileFormat.ofContent(contentType), file);
  }

  @GET
  @Path("/{importId}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "How far an import of your organisation is")
  public CaseImport readImport(@RestPath UUID importId) {
    return imports.view(importId);
  }

  @GET
  @Path("/{importId}/results")
  @Produces({NDJSON, CSV})
  @Operation(
      summary = "What became of each line of an import",
      description =
          "CREATED, UNCHANGED, UPDATED or REFUSED, with the case or the findings; format is NDJSON"
              + " or CSV.")
  @APIResponse(
      responseCode = "200",
      description = "One line for each",
      content = {
        @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response importResults(@RestPath UUID importId, @RestQuery FileFormat format) {
    imports.own(importId);
    FileFormat wished = format == null ? FileFormat.NDJSON : format;
    StreamingOutput file = to -> results.write(importId, wished, to);
    return Response.ok(file, wished.mediaType()).build();
  }

  private static UUID id(String key) {
    try {
      if (key != null) {
        return UUID.fromString(key.strip());
      }
    } catch (IllegalArgumentException e) {
      // answered below like none
    }
    throw Problem.invalid(
        new FieldError("Idempotency-Key", "UUID", "Give the import an id, a UUID of your choice"));
  }
}
