package org.y2a.contracts;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.UUID;

/** An order of a case; {@code endsOn} is its last day, null for an out-of-court disposal. */
public record OrderFacts(
    UUID orderId,
    String type,
    LocalDate startsOn,
    LocalDate endsOn,
    @JsonSetter(nulls = Nulls.FAIL) boolean requirementsCompleted) {

  public OrderFacts {
    required("orderId", orderId);
    identifier("type", type);
    required("startsOn", startsOn);
  }
}
