package org.y2a.reporting.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.security.Roles;

@Path("/v1/measures")
@Tag(name = "Measures")
@Produces({MediaType.APPLICATION_JSON, FiguresCsv.MEDIA_TYPE})
public class FigureResource {
  private static final String NOT_SUPPRESSED =
      " Small counts are not suppressed: these are operational views for professionals who have"
          + " signed in. Publication with disclosure control is not built yet, so do not publish"
          + " these figures.";

  private final FigureQuestions questions;
  private final FigureAnswers answers;

  FigureResource(FigureQuestions questions, FigureAnswers answers) {
    this.questions = questions;
    this.answers = answers;
  }

  @GET
  @Path("/transfers")
  @RolesAllowed({
    Roles.YJB_ANALYST,
    Roles.INSPECTOR,
    Roles.SECONDMENT_MANAGER,
    Roles.YOS_MANAGER,
    Roles.CASE_MANAGER,
    Roles.PROBATION_MANAGER,
    Roles.PROBATION_PRACTITIONER
  })
  @Operation(
      summary = "Figures of transfers at 18 in a period",
      description =
          "Each measure's definition says which date counts a case into the period. What is not yet"
              + " due is excluded, with its code. National roles see every group; a service or a"
              + " delivery unit sees figures of its own cases only, whatever the breakdown."
              + NOT_SUPPRESSED)
  @APIResponse(
      responseCode = "400",
      description = "A parameter is missing, malformed or in the future: each with its rule")
  @APIResponse(
      responseCode = "200",
      description = "The figures; text/csv has one row for each group and measure, the total last",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Figures.class)),
        @Content(mediaType = FiguresCsv.MEDIA_TYPE, schema = @Schema(implementation = String.class))
      })
  public Response transferFigures(
      @Parameter(description = "A calendar year, quarter or month: 2026, 2026-Q3 or 2026-07")
          @RestQuery
          @NotNull
          Period period,
      @Parameter(description = "nation (default), region, police-area, yos, pdu or outcome-rule")
          @RestQuery
          @DefaultValue("nation")
          Breakdown by,
      @Parameter(description = "json or csv; without it the Accept header decides") @RestQuery
          Format format,
      @Context HttpHeaders headers) {
    return answers.of(format, headers, () -> questions.transfers(period, by));
  }

  @GET
  @Path("/secondee-caseloads")
  @RolesAllowed({
    Roles.YJB_ANALYST,
    Roles.INSPECTOR,
    Roles.SECONDMENT_MANAGER,
    Roles.YOS_MANAGER,
    Roles.CASE_MANAGER
  })
  @Operation(
      summary = "Figures of secondees' caseloads on a day",
      description =
          "The state at the end of the day: cases on the youth side, who held them, and the"
              + " secondments in force."
              + NOT_SUPPRESSED)
  @APIResponse(
      responseCode = "400",
      description = "A parameter is missing, malformed or in the future: each with its rule")
  @APIResponse(
      responseCode = "200",
      description = "The figures; text/csv has one row for each group and measure, the total last",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Figures.class)),
        @Content(mediaType = FiguresCsv.MEDIA_TYPE, schema = @Schema(implementation = String.class))
      })
  public Response secondeeFigures(
      @Parameter(description = "A day, today if none is given") @RestQuery LocalDate on,
      @Parameter(description = "nation (default), region, police-area or yos")
          @RestQuery
          @DefaultValue("nation")
          Breakdown by,
      @Parameter(description = "json or csv; without it the Accept header decides") @RestQuery
          Format format,
      @Context HttpHeaders headers) {
    return answers.of(format, headers, () -> questions.secondees(on, by));
  }
}
