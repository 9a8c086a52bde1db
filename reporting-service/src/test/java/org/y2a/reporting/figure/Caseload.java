package org.y2a.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.y2a.contracts.EventData;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.RiskLevel;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.contracts.secondments.ContractEnded;
import org.y2a.contracts.secondments.OfficerRegistered;

/** A small caseload, made by hand, as it stands on {@link #TODAY}. All of it is invented. */
final class Caseload {
  static final LocalDate TODAY = LocalDate.of(2031, 7, 15);

  static final AYoungPerson ALL_IN_TIME =
      essex(1, "2031-04-10", "CM-ESSEX-1")
          .identified()
          .toTransferTo("N56ESXN", "2031-03-27", "2031-04-21")
          .practitionerNamed("2031-03-01")
          .packAcknowledged("2031-03-20")
          .offered("2031-04-01", "2031-04-10")
          .accepted("2031-04-05", "2031-04-10")
          .transferred("2031-04-10")
          .firstAppointment("2031-04-15");

  static final AYoungPerson ALL_A_LITTLE_LATE =
      essex(2, "2031-05-20", "CM-ESSEX-1")
          .identified("2030-11-25")
          .toTransferTo("N56ESXN", "2031-05-06", "2031-05-28")
          .packAcknowledged("2031-05-07")
          .offered("2031-05-08", "2031-05-20")
          .refused("2031-05-10")
          .practitionerNamed("2031-05-20")
          .offered("2031-05-21", "2031-05-25")
          .accepted("2031-05-25", "2031-05-25")
          .transferred("2031-05-25")
          .firstAppointment("2031-06-10");

  static final AYoungPerson REFUSED_AND_LEFT =
      essex(3, "2031-06-30", "SEC-ESSEX-1")
          .identified()
          .toTransferTo("N56ESXN", "2031-06-16", "2031-07-07")
          .offered("2031-06-20", "2031-06-30")
          .refused("2031-06-25");

  static final AYoungPerson RETAINED_BY_TYPE =
      essex(4, "2031-04-01", "SEC-ESSEX-1")
          .identified()
          .notToTransfer(Outcome.RETAIN, "ORDER_TYPE_STAYS");

  static final AYoungPerson NOT_CONCERNED =
      essex(5, "2031-05-01", "CM-ESSEX-1")
          .identified()
          .notToTransfer(Outcome.NOT_APPLICABLE, "OUT_OF_COURT");

  /** The first unit's naming does not count for the second, whose own does. */
  static final AYoungPerson ON_THE_AGREED_DAY =
      cardiff(11, "2031-06-01", "CM-CARDIFF-1")
          .identified()
          .toTransferTo("N03CTM", "2031-05-15", "2031-06-20")
          .practitionerNamed("2031-01-10")
          .movedToUnit("N03SW1", "2031-02-01")
          .practitionerNamed("2031-05-01")
          .packAcknowledged("2031-05-15")
          .offered("2031-05-20", "2031-06-15")
          .agreed("2031-06-15")
          .accepted("2031-05-25", "2031-06-15")
          .transferred("2031-06-15")
          .firstAppointment("2031-06-20");

  static final AYoungPerson CLOSED_BEFORE_18 =
      cardiff(12, "2031-05-10", "CM-CARDIFF-1")
          .identified()
          .toTransferTo("N03SW1", "2031-04-25", "2031-05-17")
          .withdrawn("2031-04-01");

  static final AYoungPerson MISSED_BY_EVERYBODY =
      cardiff(13, "2031-06-11", null)
          .planningDue()
          .allocated("2031-06-11", "CM-CARDIFF-1")
          .riskChanged("2031-06-20", RiskLevel.HIGH);

  static final AYoungPerson STILL_TO_COME =
      cardiff(14, "2031-08-20", "CM-CARDIFF-1")
          .identified()
          .toTransferTo("N03SW1", "2031-08-06", "2031-08-27")
          .practitionerNamed("2031-07-01");

  static final AYoungPerson UNDECIDED = kent(21, "2031-06-20", "SEC-KENT-1").identified();

  static final AYoungPerson RETAINED_FOR_ITS_REMAINDER =
      kent(22, "2031-05-15", "CM-KENT-1")
          .identified()
          .notToTransfer(Outcome.RETAIN, "SHORT_REMAINDER");

  /** Closing the case after the date does not undo that the date was missed. */
  static final AYoungPerson CLOSED_WHEN_OVERDUE =
      kent(23, "2031-05-16", "CM-KENT-1")
          .identified()
          .toTransferTo("N57EKNT", "2031-05-01", "2031-05-23")
          .withdrawn("2031-07-01");

  static final AYoungPerson LEFT_BEFORE_PLANNING =
      kent(24, "2031-06-02", "CM-KENT-1").closed("2030-10-15");

  /** In 2028 only: days belong to the service that was responsible on them. */
  static final AYoungPerson MOVED_AND_CLOSED =
      AYoungPerson.openedOn("2028-01-01", 31, "kent", "2028-12-31", "CM-KENT-1")
          .allocated("2028-02-05", null)
          .movedTo("essex", "2028-02-10", "CM-ESSEX-1")
          .closed("2028-03-01");

  private static final List<AYoungPerson> EVERYBODY =
      List.of(
          ALL_IN_TIME,
          ALL_A_LITTLE_LATE,
          REFUSED_AND_LEFT,
          RETAINED_BY_TYPE,
          NOT_CONCERNED,
          ON_THE_AGREED_DAY,
          CLOSED_BEFORE_18,
          MISSED_BY_EVERYBODY,
          STILL_TO_COME,
          UNDECIDED,
          RETAINED_FOR_ITS_REMAINDER,
          CLOSED_WHEN_OVERDUE,
          LEFT_BEFORE_PLANNING,
          MOVED_AND_CLOSED);

  private Caseload() {}

  static List<EventData> events() {
    return Stream.concat(
            secondments().stream(), EVERYBODY.stream().flatMap(person -> person.story().stream()))
        .toList();
  }

  private static List<EventData> secondments() {
    var essex = new UUID(0x5EC, 1);
    var kent = new UUID(0x5EC, 2);
    return List.of(
        new OfficerRegistered("SEC-ESSEX-1", "PO", 4, "N56ESXN"),
        contract(essex, "SEC-ESSEX-1", "essex", "0.4"),
        contract(kent, "SEC-KENT-1", "kent", "1.0"),
        new ContractEnded(kent, "SEC-KENT-1", "kent", LocalDate.of(2031, 6, 30)));
  }

  private static ContractActivated contract(UUID id, String officer, String yos, String fte) {
    return new ContractActivated(
        id,
        officer,
        yos,
        4,
        new BigDecimal(fte),
        LocalDate.of(2030, 1, 1),
        LocalDate.of(2032, 12, 31));
  }

  private static AYoungPerson essex(int number, String turns18On, String officer) {
    return AYoungPerson.heldBy(number, "essex", turns18On, officer);
  }

  private static AYoungPerson cardiff(int number, String turns18On, String officer) {
    return AYoungPerson.heldBy(number, "cardiff", turns18On, officer);
  }

  private static AYoungPerson kent(int number, String turns18On, String officer) {
    return AYoungPerson.heldBy(number, "kent", turns18On, officer);
  }
}
