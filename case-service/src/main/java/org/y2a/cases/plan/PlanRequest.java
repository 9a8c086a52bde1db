package org.y2a.cases.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeFamily;
import org.y2a.cases.code.CodeLists;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** A new version of a plan, or an improved draft. */
public record PlanRequest(
    @NotNull @Schema(examples = "INTERVENTION") String kind,
    @NotEmpty @Size(max = MOST_OBJECTIVES) List<@NotNull @Valid ObjectiveRequest> objectives)
    implements CheckedRequest {
  static final int MOST_OBJECTIVES = 50;

  @Override
  public void check(Checks checks) {
    CodeLists.check(checks, "kind", CodeFamily.PLAN_KIND, kind);
    for (int i = 0; objectives != null && i < objectives.size(); i++) {
      if (objectives.get(i) != null) {
        objectives.get(i).check(checks.at("objectives[" + i + "]"), i + 1);
      }
    }
  }

  @Override
  public String toString() {
    return "PlanRequest[withheld]";
  }
}
