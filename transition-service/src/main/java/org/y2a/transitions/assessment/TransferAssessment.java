package org.y2a.transitions.assessment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.contracts.MilestoneDue;
import org.y2a.contracts.Outcome;
import org.y2a.transitions.protocol.KeyDates;
import org.y2a.transitions.protocol.MilestonePlan;
import org.y2a.transitions.protocol.Order;
import org.y2a.transitions.protocol.Protocol;
import org.y2a.transitions.protocol.ReasonCode;
import org.y2a.transitions.protocol.TransferPolicy;

/** What the protocol says about a case: the outcome, why, and what is due when. */
@Schema(
    examples =
        """
        {"eighteenthBirthday": "2027-02-28", "planningDueOn": "2026-08-28", "outcome": "RETAIN", \
        "reasons": [{"code": "ORDER_TYPE_STAYS", "text": "Orders of this type stay with the youth \
        offending service until they end."}], "milestones": [{"code": "PLANNING_STARTED", "dueOn": \
        "2026-08-28"}, {"code": "JOINT_DECISION", "dueOn": "2026-11-28"}], "policyVersion": \
        "ENGLAND_2021.1"}""")
public record TransferAssessment(
    LocalDate eighteenthBirthday,
    LocalDate planningDueOn,
    Outcome outcome,
    List<Reason> reasons,
    List<MilestoneDue> milestones,
    String policyVersion) {

  public record Reason(ReasonCode code, String text) {}

  static TransferAssessment of(Protocol protocol, KeyDates dates, Order order) {
    ReasonCode reason = new TransferPolicy(protocol, dates.transferAgeOn()).decide(order);
    return new TransferAssessment(
        dates.transferAgeOn(),
        dates.planningStart(),
        reason.outcome(),
        List.of(new Reason(reason, reason.text())),
        new MilestonePlan(protocol, dates)
            .of(reason.outcome()).entrySet().stream()
                .map(due -> new MilestoneDue(due.getKey().name(), due.getValue()))
                .toList(),
        protocol.policyVersion());
  }
}
