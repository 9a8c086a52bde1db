package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.list;
import static org.y2a.contracts.Fields.optionalIdentifier;
import static org.y2a.contracts.Fields.optionalOneOf;
import static org.y2a.contracts.Fields.required;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Nation;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.RiskFacts;
import org.y2a.contracts.Topic;

/** A youth offending service has taken on a case. */
@EventType(value = "youth-case.case.opened.v1", topic = Topic.CASES)
public record CaseOpened(
    UUID caseId,
    UUID childId,
    String yos,
    Nation nation,
    String homeLocalAuthority,
    LocalDate openedOn,
    LocalDate attains18On,
    @JsonSetter(nulls = Nulls.FAIL) boolean custody,
    List<OrderFacts> orders,
    RiskFacts risk,
    String officerId,
    String officerRole,
    String detailUrl)
    implements CaseEvent {

  public CaseOpened {
    required("caseId", caseId);
    required("childId", childId);
    identifier("yos", yos);
    required("nation", nation);
    identifier("homeLocalAuthority", homeLocalAuthority);
    required("openedOn", openedOn);
    required("attains18On", attains18On);
    orders = list("orders", orders);
    optionalIdentifier("officerId", officerId);
    optionalOneOf("officerRole", officerRole, "CASE_MANAGER", "SECONDEE");
    identifier("detailUrl", detailUrl);
  }
}
