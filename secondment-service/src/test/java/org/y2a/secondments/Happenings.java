package org.y2a.secondments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.Nation;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.RiskLevel;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.contracts.cases.CaseOpened;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.contracts.cases.RiskChanged;
import org.y2a.contracts.transitions.CaseTransferred;
import org.y2a.contracts.transitions.OutcomeDecided;

/** What happens to one synthetic case, in the words of the events. */
public record Happenings(UUID caseId, UUID transitionId, String yos) {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final String ESSEX = "E10000012";

  public static Happenings in(String yos) {
    return new Happenings(UUID.randomUUID(), UUID.randomUUID(), yos);
  }

  /** The same case in a further transition. */
  public Happenings again() {
    return new Happenings(caseId, UUID.randomUUID(), yos);
  }

  public CaseOpened opened(String officerId, RiskLevel rosh) {
    return new CaseOpened(
        caseId,
        UUID.randomUUID(),
        yos,
        Nation.ENGLAND,
        ESSEX,
        DAY,
        DAY.plusYears(1),
        false,
        List.of(),
        rosh == null ? null : risk(rosh),
        officerId,
        officerId == null ? null : "SECONDEE",
        "https://cases.test/v1/cases/" + caseId);
  }

  public OfficerAllocated allocated(String officerId) {
    return new OfficerAllocated(caseId, yos, DAY, officerId, officerId == null ? null : "SECONDEE");
  }

  public RiskChanged riskChanged(RiskLevel rosh) {
    return new RiskChanged(caseId, DAY, risk(rosh));
  }

  public ResponsibilityMoved movedTo(String otherYos, String officerId) {
    return new ResponsibilityMoved(
        caseId,
        DAY,
        "yos:" + yos,
        "yos:" + otherYos,
        officerId,
        "YOS_MOVE",
        null,
        otherYos,
        ESSEX,
        null);
  }

  public ResponsibilityMoved movedToProbation() {
    return new ResponsibilityMoved(
        caseId,
        DAY,
        "yos:" + yos,
        "pdu:" + SecondmentApi.ESSEX_PDU,
        "PP-N56ESXN-1",
        "TRANSFER_AT_18",
        transitionId,
        yos,
        ESSEX,
        null);
  }

  public CaseClosed closed() {
    return new CaseClosed(caseId, DAY, "COMPLETED");
  }

  public OutcomeDecided decided(Outcome outcome) {
    return new OutcomeDecided(
        transitionId, caseId, yos, outcome, "TRANSFERS", "test-1", DAY, List.of());
  }

  public CaseTransferred transferred() {
    return new CaseTransferred(
        transitionId, caseId, yos, SecondmentApi.ESSEX_PDU, "N56", "PP-N56ESXN-1", DAY);
  }

  private static RiskFacts risk(RiskLevel rosh) {
    return new RiskFacts(DAY, rosh, RiskLevel.LOW, ReoffendingLikelihood.LOW, null);
  }
}
