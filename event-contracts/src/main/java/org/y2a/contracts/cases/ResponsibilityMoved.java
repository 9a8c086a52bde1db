package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.oneOf;
import static org.y2a.contracts.Fields.optionalIdentifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Nation;
import org.y2a.contracts.Topic;

/**
 * Responsibility for a case has moved in one step; {@code from} and {@code to} are organisations,
 * {@code kind:code}. {@code nation} is that of the youth offending service afterwards; publishers
 * of old left it out.
 */
@EventType(value = "youth-case.responsibility.moved.v1", topic = Topic.CASES)
public record ResponsibilityMoved(
    UUID caseId,
    LocalDate movedOn,
    String from,
    String to,
    String officerId,
    String reason,
    UUID transitionId,
    String yos,
    String homeLocalAuthority,
    Nation nation)
    implements CaseEvent {

  public ResponsibilityMoved {
    required("caseId", caseId);
    required("movedOn", movedOn);
    identifier("from", from);
    identifier("to", to);
    optionalIdentifier("officerId", officerId);
    oneOf("reason", reason, "YOS_MOVE", "TRANSFER_AT_18");
    identifier("yos", yos);
    identifier("homeLocalAuthority", homeLocalAuthority);
  }
}
