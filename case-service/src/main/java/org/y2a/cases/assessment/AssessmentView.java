package org.y2a.cases.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskLevel;

/** An assessment as it is shown to those who may see the child's record. */
@JsonInclude(Include.NON_NULL)
public record AssessmentView(
    UUID assessmentId,
    AssessmentState state,
    String stage,
    LocalDate startedOn,
    LocalDate completedOn,
    RiskLevel rosh,
    RiskLevel safetyAndWellbeing,
    ReoffendingLikelihood likelihoodOfReoffending,
    AssessmentDetails.MappaDetails mappa,
    List<String> concerns,
    String author,
    String decidedBy,
    LocalDate decidedOn,
    List<String> returnReasons,
    String returnText) {

  @Override
  public String toString() {
    return "AssessmentView[" + assessmentId + "]";
  }
}
