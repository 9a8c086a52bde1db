package org.y2a.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.EventData;
import org.y2a.contracts.MilestoneDue;
import org.y2a.contracts.Nation;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.ReoffendingLikelihood;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.RiskLevel;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.contracts.cases.CaseOpened;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.contracts.cases.RiskChanged;
import org.y2a.contracts.cases.TransferPlanningDue;
import org.y2a.contracts.transitions.CaseIdentified;
import org.y2a.contracts.transitions.CaseTransferred;
import org.y2a.contracts.transitions.CaseWithdrawn;
import org.y2a.contracts.transitions.HandoverAccepted;
import org.y2a.contracts.transitions.HandoverOffered;
import org.y2a.contracts.transitions.HandoverRefused;
import org.y2a.contracts.transitions.MilestoneCompleted;
import org.y2a.contracts.transitions.OutcomeDecided;
import org.y2a.contracts.transitions.PduAllocated;
import org.y2a.contracts.transitions.PractitionerNamed;

/** One case as it is told by events, in the order in which things happen. Dates are ISO text. */
final class AYoungPerson {
  private static final LocalDate USUALLY_OPENED = LocalDate.of(2030, 9, 1);
  private static final String AUTHORITY = "E10000012";

  final UUID caseId;
  final UUID transitionId;
  private final LocalDate openedOn;
  private String yos;
  private final LocalDate birthday;
  private final List<EventData> story = new ArrayList<>();
  private String pdu;
  private LocalDate packDue;
  private LocalDate appointmentDue;
  private LocalDate handoverDue;

  private AYoungPerson(int number, String yos, LocalDate openedOn, String turns18On) {
    this.caseId = new UUID(0xCA5E, number);
    this.transitionId = new UUID(0x7A45, number);
    this.yos = yos;
    this.openedOn = openedOn;
    this.birthday = LocalDate.parse(turns18On);
    this.handoverDue = birthday;
  }

  /** With a case opened on 1 September 2030, held by an officer, or by nobody for null. */
  static AYoungPerson heldBy(int number, String yos, String turns18On, String officer) {
    return new AYoungPerson(number, yos, USUALLY_OPENED, turns18On).opened(officer);
  }

  static AYoungPerson openedOn(
      String openedOn, int number, String yos, String turns18On, String officer) {
    return new AYoungPerson(number, yos, LocalDate.parse(openedOn), turns18On).opened(officer);
  }

  List<EventData> story() {
    return story;
  }

  private AYoungPerson opened(String officer) {
    return then(
        new CaseOpened(
            caseId,
            new UUID(0xC41D, caseId.getLeastSignificantBits()),
            yos,
            nation(),
            AUTHORITY,
            openedOn,
            birthday,
            false,
            orders(),
            risk(RiskLevel.LOW),
            officer,
            role(officer),
            "http://127.0.0.1/v1/cases/" + caseId));
  }

  AYoungPerson riskChanged(String on, RiskLevel rosh) {
    return then(new RiskChanged(caseId, LocalDate.parse(on), risk(rosh)));
  }

  AYoungPerson allocated(String on, String officer) {
    return then(new OfficerAllocated(caseId, yos, LocalDate.parse(on), officer, role(officer)));
  }

  AYoungPerson movedTo(String toYos, String on, String officer) {
    var from = yos;
    yos = toYos;
    then(
        new ResponsibilityMoved(
            caseId,
            LocalDate.parse(on),
            "yos:" + from,
            "yos:" + toYos,
            officer,
            "YOS_MOVE",
            null,
            toYos,
            AUTHORITY,
            null));
    return allocated(on, officer);
  }

  AYoungPerson planningDue() {
    return then(
        new TransferPlanningDue(
            caseId,
            planningDueOn(),
            birthday,
            yos,
            nation(),
            AUTHORITY,
            openedOn,
            orders(),
            null,
            null,
            "http://127.0.0.1/v1/cases/" + caseId));
  }

  AYoungPerson identified() {
    return identified(planningDueOn().toString());
  }

  AYoungPerson identified(String on) {
    planningDue();
    return then(
        new CaseIdentified(
            transitionId,
            caseId,
            yos,
            nation(),
            AUTHORITY,
            LocalDate.parse(on),
            planningDueOn(),
            birthday,
            "ENGLAND_2021"));
  }

  AYoungPerson notToTransfer(Outcome outcome, String rule) {
    return decided(outcome, rule, List.of());
  }

  /** To be transferred by a unit; the dates are those of the plan. */
  AYoungPerson toTransferTo(String unit, String packDueOn, String appointmentDueOn) {
    pdu = unit;
    packDue = LocalDate.parse(packDueOn);
    appointmentDue = LocalDate.parse(appointmentDueOn);
    planned();
    return then(
        new PduAllocated(transitionId, caseId, yos, unit, unit.substring(0, 3), planningDueOn()));
  }

  private void planned() {
    decided(
        Outcome.TRANSFER,
        "TRANSFERS",
        List.of(
            new MilestoneDue("PACK_ACKNOWLEDGED", packDue),
            new MilestoneDue("HANDOVER", handoverDue),
            new MilestoneDue("FIRST_APPOINTMENT", appointmentDue)));
  }

  private AYoungPerson decided(Outcome outcome, String rule, List<MilestoneDue> milestones) {
    return then(
        new OutcomeDecided(
            transitionId, caseId, yos, outcome, rule, "ENG-1", planningDueOn(), milestones));
  }

  AYoungPerson movedToUnit(String unit, String on) {
    pdu = unit;
    return then(
        new PduAllocated(
            transitionId, caseId, yos, unit, unit.substring(0, 3), LocalDate.parse(on)));
  }

  AYoungPerson practitionerNamed(String on) {
    return then(
        new PractitionerNamed(transitionId, caseId, yos, pdu, practitioner(), LocalDate.parse(on)));
  }

  AYoungPerson packAcknowledged(String on) {
    return completed("PACK_ACKNOWLEDGED", packDue, on);
  }

  AYoungPerson firstAppointment(String on) {
    return completed("FIRST_APPOINTMENT", appointmentDue, on);
  }

  private AYoungPerson completed(String code, LocalDate due, String on) {
    return then(new MilestoneCompleted(transitionId, caseId, yos, code, due, LocalDate.parse(on)));
  }

  AYoungPerson offered(String on, String transferOn) {
    return then(
        new HandoverOffered(
            transitionId, caseId, yos, pdu, LocalDate.parse(on), LocalDate.parse(transferOn)));
  }

  /** In time, so that the plan follows the day. */
  AYoungPerson agreed(String transferOn) {
    handoverDue = LocalDate.parse(transferOn);
    planned();
    return this;
  }

  AYoungPerson refused(String on) {
    return then(
        new HandoverRefused(
            transitionId,
            caseId,
            yos,
            pdu,
            LocalDate.parse(on),
            List.of(new CodedReason("PACK_INCOMPLETE"))));
  }

  AYoungPerson accepted(String on, String transferOn) {
    then(
        new HandoverAccepted(
            transitionId,
            caseId,
            yos,
            pdu,
            practitioner(),
            LocalDate.parse(on),
            LocalDate.parse(transferOn)));
    return completed("HANDOVER", handoverDue, on);
  }

  AYoungPerson transferred(String on) {
    var day = LocalDate.parse(on);
    then(
        new ResponsibilityMoved(
            caseId,
            day,
            "yos:" + yos,
            "pdu:" + pdu,
            practitioner(),
            "TRANSFER_AT_18",
            transitionId,
            yos,
            AUTHORITY,
            null));
    return then(
        new CaseTransferred(
            transitionId, caseId, yos, pdu, pdu.substring(0, 3), practitioner(), day));
  }

  AYoungPerson closed(String on) {
    return then(new CaseClosed(caseId, LocalDate.parse(on), "COMPLETED"));
  }

  AYoungPerson withdrawn(String on) {
    closed(on);
    return then(new CaseWithdrawn(transitionId, caseId, yos, LocalDate.parse(on), "COMPLETED"));
  }

  private AYoungPerson then(EventData event) {
    story.add(event);
    return this;
  }

  private LocalDate planningDueOn() {
    return birthday.minusMonths(6);
  }

  private Nation nation() {
    return yos.equals("cardiff") ? Nation.WALES : Nation.ENGLAND;
  }

  private String practitioner() {
    return "PP-" + pdu + "-1";
  }

  private static String role(String officer) {
    if (officer == null) {
      return null;
    }
    return officer.startsWith("SEC-") ? "SECONDEE" : "CASE_MANAGER";
  }

  private RiskFacts risk(RiskLevel rosh) {
    return new RiskFacts(openedOn, rosh, RiskLevel.LOW, ReoffendingLikelihood.LOW, null);
  }

  private List<OrderFacts> orders() {
    return List.of(new OrderFacts(caseId, "YRO", openedOn, birthday.plusYears(1), true));
  }
}
