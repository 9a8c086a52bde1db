package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.list;
import static org.y2a.contracts.Fields.optionalIdentifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Nation;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.Topic;

/**
 * The child is 17 years and 6 months old. Carries all that is needed to open a transition from it
 * alone.
 */
@EventType(value = "youth-case.transfer-planning.due.v1", topic = Topic.CASES)
public record TransferPlanningDue(
    UUID caseId,
    LocalDate dueOn,
    LocalDate attains18On,
    String yos,
    Nation nation,
    String homeLocalAuthority,
    LocalDate openedOn,
    List<OrderFacts> orders,
    RiskFacts risk,
    String officerId,
    String detailUrl)
    implements CaseEvent {

  public TransferPlanningDue {
    required("caseId", caseId);
    required("dueOn", dueOn);
    required("attains18On", attains18On);
    identifier("yos", yos);
    required("nation", nation);
    identifier("homeLocalAuthority", homeLocalAuthority);
    required("openedOn", openedOn);
    orders = list("orders", orders);
    optionalIdentifier("officerId", officerId);
    identifier("detailUrl", detailUrl);
  }
}
