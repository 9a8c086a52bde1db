package org.y2a.contracts.secondments;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventData;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** A secondment has ended. */
@EventType(value = "secondment.contract.ended.v1", topic = Topic.SECONDMENTS)
public record ContractEnded(UUID contractId, String officerId, String yos, LocalDate endedOn)
    implements EventData {

  public ContractEnded {
    required("contractId", contractId);
    identifier("officerId", officerId);
    identifier("yos", yos);
    required("endedOn", endedOn);
  }

  @Override
  public String subject() {
    return contractId.toString();
  }
}
