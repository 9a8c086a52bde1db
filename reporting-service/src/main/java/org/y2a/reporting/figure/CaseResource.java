package org.y2a.reporting.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.Page;
import org.y2a.kit.security.Roles;

@Path("/v1/measures/transfers/cases")
@Tag(name = "Measures")
@RolesAllowed({Roles.YJB_ANALYST, Roles.INSPECTOR})
public class CaseResource {
  private final CaseQuestions questions;

  CaseResource(CaseQuestions questions) {
    this.questions = questions;
  }

  @GET
  @Operation(
      summary = "The cases that a figure of transfers is made of, and why",
      description =
          "Case ids only. Each row says whether the case counts, the code of its exclusion, what was"
              + " due and when it was done. Every list is audited.")
  @APIResponse(
      responseCode = "200",
      description = "A page of cases; next is the cursor of the following one")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is missing, malformed or in the future: each with its rule")
  public Page<CaseTold> casesInFigure(
      @Parameter(description = "A calendar year, quarter or month: 2026, 2026-Q3 or 2026-07")
          @RestQuery
          @NotNull
          Period period,
      @Parameter(description = "The id of a measure of transfers") @RestQuery @NotNull
          String measure,
      @Parameter(
              description =
                  "true: in the numerator; false: in the denominator only; excluded: in neither")
          @RestQuery
          @NotNull
          CaseWish counted,
      @RestQuery String after,
      @RestQuery Integer limit) {
    return questions.cases(period, measure, counted, after, limit);
  }
}
