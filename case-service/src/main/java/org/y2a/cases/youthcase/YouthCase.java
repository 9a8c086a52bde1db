package org.y2a.cases.youthcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.assessment.Assessment;
import org.y2a.cases.child.Child;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.order.SentenceOrder;
import org.y2a.cases.responsibility.Responsible;

/**
 * A child's case as it stands.
 *
 * @param yos the service that holds it, or held it last
 * @param responsible who is responsible now; empty once closed
 * @param officer who holds it now; empty is the alarm while the case is not closed
 */
public record YouthCase(
    UUID caseId,
    long version,
    Child child,
    String yos,
    YosReference reference,
    CaseStatus status,
    LocalDate openedOn,
    TransferDates dates,
    Raised raised,
    Optional<Responsible> responsible,
    Optional<NamedOfficer> officer,
    List<SentenceOrder> orders,
    Optional<Assessment> assessment) {

  public boolean isOpen() {
    return status == CaseStatus.OPEN;
  }

  public Optional<SentenceOrder> order(UUID orderId) {
    return orders.stream().filter(order -> order.orderId().equals(orderId)).findFirst();
  }
}
