package org.y2a.cases.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskLevel;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** An assessment as callers write it and read it. */
@JsonInclude(Include.NON_NULL)
public record AssessmentDetails(
    @Schema(readOnly = true) UUID assessmentId,
    @NotNull LocalDate completedOn,
    @NotNull RiskLevel rosh,
    @NotNull RiskLevel safetyAndWellbeing,
    @NotNull ReoffendingLikelihood likelihoodOfReoffending,
    MappaDetails mappa)
    implements CheckedRequest {

  /** Multi-agency public protection arrangements. */
  public record MappaDetails(Integer category, Integer level) {
    void check(Checks checks) {
      checks.that(
          category != null && Mappa.isCategory(category), "category", "BETWEEN", "From 1 to 4");
      checks.that(level != null && Mappa.isLevel(level), "level", "BETWEEN", "From 1 to 3");
    }
  }

  public static AssessmentDetails of(Assessment assessment) {
    return new AssessmentDetails(
        assessment.assessmentId(),
        assessment.completedOn(),
        assessment.rosh(),
        assessment.safetyAndWellbeing(),
        assessment.likelihoodOfReoffending(),
        assessment.mappa().map(m -> new MappaDetails(m.category(), m.level())).orElse(null));
  }

  @Override
  public void check(Checks checks) {
    checks.that(
        completedOn == null || !completedOn.isAfter(checks.today()),
        "completedOn",
        "NOT_IN_FUTURE",
        "An assessment cannot be completed in the future");
    if (mappa != null) {
      mappa.check(checks.at("mappa"));
    }
  }

  /** A new assessment with these details; call only when they have been checked. */
  public Assessment assessment(TimeOrderedIds ids) {
    return new Assessment(
        ids.next(),
        completedOn,
        rosh,
        safetyAndWellbeing,
        likelihoodOfReoffending,
        Optional.ofNullable(mappa).map(m -> new Mappa(m.category(), m.level())));
  }
}
