package org.y2a.cases.exports;

import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.cases.imports.FileFormat;

@Path("/v1/case-exports")
@Tag(name = "Bulk")
@RolesAllowed({YOS_MANAGER, INTEGRATION})
public class CaseExportResource {
  private final CaseExports exports;
  private final ExportFile file;

  CaseExportResource(CaseExports exports, ExportFile file) {
    this.exports = exports;
    this.file = file;
  }

  @GET
  @Produces({"application/x-ndjson", "text/csv"})
  @Operation(
      summary = "Take out your open cases, in the form in which imports bring them in",
      description =
          "Streamed; format is NDJSON or CSV. The header Case-Changes-After is the cursor with which"
              + " GET /v1/case-changes tells what changed since. Audited as a whole and for each case.")
  @APIResponse(
      responseCode = "200",
      description = "One case per line",
      headers =
          @Header(
              name = "Case-Changes-After",
              description = "Where GET /v1/case-changes goes on from here",
              schema = @Schema(type = SchemaType.STRING)),
      content = {
        @Content(
            mediaType = "application/x-ndjson",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response exportCases(@RestQuery FileFormat format) {
    FileFormat wished = format == null ? FileFormat.NDJSON : format;
    CaseExports.Begun begun = exports.begin(wished);
    StreamingOutput body = to -> file.write(begun, wished, to);
    return Response.ok(body, wished.mediaType())
        .header("Case-Changes-After", begun.changesAfter())
        .build();
  }
}
