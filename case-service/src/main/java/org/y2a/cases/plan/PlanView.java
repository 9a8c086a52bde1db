package org.y2a.cases.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A version of a plan as it is shown to those who may see the child's record. */
@JsonInclude(Include.NON_NULL)
public record PlanView(
    UUID planId,
    String kind,
    int version,
    PlanState state,
    String author,
    LocalDate draftedOn,
    LocalDate agreedOn,
    List<ObjectiveView> objectives,
    List<ReviewView> reviews) {

  /** An objective with what became of it. */
  @JsonInclude(Include.NON_NULL)
  public record ObjectiveView(
      int position,
      String code,
      String text,
      LocalDate dueOn,
      UUID orderId,
      BigDecimal dueAtShare,
      List<Integer> follows,
      String outcome,
      LocalDate outcomeOn) {}

  /** A review of the plan. */
  public record ReviewView(LocalDate reviewedOn, String outcome, String reviewedBy) {}

  static PlanView of(Plan plan, List<ObjectiveView> objectives, List<ReviewView> reviews) {
    return new PlanView(
        plan.planId(),
        plan.kind(),
        plan.version(),
        plan.state(),
        plan.author(),
        plan.draftedOn(),
        plan.agreedOn(),
        objectives,
        reviews);
  }

  @Override
  public String toString() {
    return "PlanView[" + planId + "]";
  }
}
