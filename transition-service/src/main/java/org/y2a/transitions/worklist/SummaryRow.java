package org.y2a.transitions.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.Outcome;
import org.y2a.kit.security.Organisation;
import org.y2a.transitions.allocation.Urgency;
import org.y2a.transitions.protocol.ReasonCode;
import org.y2a.transitions.transition.Stage;

/** A line of a list as the database gives it. */
record SummaryRow(
    UUID id,
    UUID caseId,
    Stage stage,
    Outcome outcome,
    ReasonCode reasonCode,
    String yos,
    String pdu,
    String region,
    String practitioner,
    int urgency,
    LocalDate eighteenOn,
    LocalDate planningDueOn,
    LocalDate identifiedOn,
    LocalDate transferOn) {

  static final String SELECT =
      """
      select t.id, t.case_id, t.stage, t.outcome, t.reason_code, t.yos, t.pdu, t.region,
             t.practitioner, t.urgency, t.eighteen_on, t.planning_due_on, t.identified_on,
             t.transfer_on
      from transition t
      """;

  static ListQuery filtered(TransitionFilter filter, Organisation viewer) {
    return new ListQuery()
        .visibleTo(viewer)
        .andIf("t.pdu = :pdu", "pdu", filter.pdu())
        .andIf("t.yos = :yos", "yos", filter.yos())
        .andIf("t.stage = :stage", "stage", filter.stage())
        .andIf("t.outcome = :outcome", "outcome", filter.outcome())
        .andIf("t.case_id = :caseId", "caseId", filter.caseId())
        .andIf("t.identified_on >= :identifiedFrom", "identifiedFrom", filter.identifiedFrom());
  }

  TransitionSummary summary() {
    return new TransitionSummary(
        id,
        caseId,
        stage,
        outcome,
        reasonCode,
        yos,
        pdu,
        region,
        practitioner,
        Urgency.ranked(urgency),
        eighteenOn,
        planningDueOn,
        identifiedOn,
        transferOn);
  }
}
