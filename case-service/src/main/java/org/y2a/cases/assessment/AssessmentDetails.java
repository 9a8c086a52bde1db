package org.y2a.cases.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeFamily;
import org.y2a.cases.code.CodeLists;
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
    MappaDetails mappa,
    @Schema(
            examples = "ENTERING",
            description = "Stage of AssetPlus; when left out, ENTERING for the first, then REVIEW")
        String stage,
    LocalDate startedOn,
    @Size(max = MOST_CONCERNS) @Schema(examples = "[\"WEAPONS\"]") List<@NotNull String> concerns)
    implements CheckedRequest {

  private static final int MOST_CONCERNS = 30;

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
        assessment.mappa().map(m -> new MappaDetails(m.category(), m.level())).orElse(null),
        assessment.stage().orElse(null),
        assessment.startedOn().orElse(null),
        null);
  }

  @Override
  public void check(Checks checks) {
    checks.that(
        completedOn == null || !completedOn.isAfter(checks.today()),
        "completedOn",
        "NOT_IN_FUTURE",
        "An assessment cannot be completed in the future");
    checks.that(
        startedOn == null || completedOn == null || !startedOn.isAfter(completedOn),
        "startedOn",
        "NOT_AFTER_COMPLETION",
        "An assessment is started before it is completed");
    CodeLists.check(checks, "stage", CodeFamily.ASSESSMENT_STAGE, stage);
    for (int i = 0; concerns != null && i < concerns.size(); i++) {
      CodeLists.check(checks, "concerns[" + i + "]", CodeFamily.CONCERN, concerns.get(i));
    }
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
        Optional.ofNullable(mappa).map(m -> new Mappa(m.category(), m.level())),
        Optional.ofNullable(stage),
        Optional.ofNullable(startedOn),
        concerns == null ? List.of() : concerns.stream().distinct().sorted().toList());
  }
}
