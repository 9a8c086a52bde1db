package org.y2a.contracts.secondments;

import static org.y2a.contracts.Fields.between;
import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.oneOf;

import org.y2a.contracts.EventData;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** A probation officer (PO) or probation services officer (PSO) can be seconded. */
@EventType(value = "secondment.officer.registered.v1", topic = Topic.SECONDMENTS)
public record OfficerRegistered(String officerId, String role, int band, String homePdu)
    implements EventData {

  public OfficerRegistered {
    identifier("officerId", officerId);
    oneOf("role", role, "PO", "PSO");
    between("band", band, 1, 9);
    identifier("homePdu", homePdu);
  }

  @Override
  public String subject() {
    return officerId;
  }
}
