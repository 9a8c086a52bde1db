package org.y2a.contracts.secondments;

import static org.y2a.contracts.Fields.between;
import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;
import static org.y2a.contracts.Fields.shareOfOne;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventData;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** An officer works in a youth offending service from {@code startsOn}. */
@EventType(value = "secondment.contract.activated.v1", topic = Topic.SECONDMENTS)
public record ContractActivated(
    UUID contractId,
    String officerId,
    String yos,
    int band,
    BigDecimal fte,
    LocalDate startsOn,
    LocalDate endsOn)
    implements EventData {

  public ContractActivated {
    required("contractId", contractId);
    identifier("officerId", officerId);
    identifier("yos", yos);
    between("band", band, 1, 9);
    shareOfOne("fte", fte);
    required("startsOn", startsOn);
    required("endsOn", endsOn);
  }

  @Override
  public String subject() {
    return contractId.toString();
  }
}
