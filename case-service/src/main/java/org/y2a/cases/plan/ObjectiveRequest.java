package org.y2a.cases.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeFamily;
import org.y2a.cases.code.CodeLists;
import org.y2a.cases.code.ShortText;
import org.y2a.kit.rest.Checks;

/** An objective as callers write it: due on a day, or when a share of an order's time is over. */
public record ObjectiveRequest(
    @NotNull @Schema(examples = "REPARATION") String code,
    @Schema(maxLength = ShortText.LONGEST) String text,
    LocalDate dueOn,
    UUID orderId,
    @Schema(examples = "0.5", description = "Above 0, at most 1, three decimals")
        BigDecimal dueAtShare,
    @Size(max = PlanRequest.MOST_OBJECTIVES)
        @Schema(description = "Positions, from 1, of objectives that come before this one")
        List<@NotNull Integer> follows) {
  private static final int DECIMALS = 3;

  void check(Checks checks, int position) {
    CodeLists.check(checks, "code", CodeFamily.OBJECTIVE, code);
    ShortText.check(checks, "text", text);
    checks.that(
        (dueOn == null) != (dueAtShare == null),
        "dueOn",
        "ONE_OF_BOTH",
        "Give either dueOn or orderId with dueAtShare");
    checks.that(
        (orderId == null) == (dueAtShare == null),
        "orderId",
        "WITH_SHARE",
        "An order and a share of its time belong together");
    checks.that(
        dueAtShare == null || isShare(dueAtShare),
        "dueAtShare",
        "SHARE",
        "Above 0, at most 1, three decimals");
    checks.that(
        follows == null || follows.stream().allMatch(f -> f == null || (f >= 1 && f < position)),
        "follows",
        "EARLIER_POSITION",
        "Positions of objectives that stand before this one");
  }

  private static boolean isShare(BigDecimal share) {
    return share.signum() > 0
        && share.compareTo(BigDecimal.ONE) <= 0
        && share.stripTrailingZeros().scale() <= DECIMALS;
  }
}
